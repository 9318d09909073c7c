// What stands for zod where the custom element runs: as much of `zod/mini` as our schemas have, word for word. The tests
// of the client and of all that renders run on this one, too.

export interface Issue {
  path: PropertyKey[]
  code: string
  expected?: string
  values?: readonly unknown[]
}

type Read = (value: unknown, issues: Issue[]) => unknown
type Check = (value: never) => string | undefined

interface Schema {
  readonly read: Read
  readonly shape: Shape
  readonly values: readonly unknown[]
  check: (...checks: Check[]) => Schema
  safeParse: (value: unknown) => Parsed
  parse: (value: unknown) => unknown
}

type Shape = Readonly<Record<string, Schema>>
type Parsed = { success: true; data: unknown } | { success: false; data?: undefined; error: { issues: Issue[] } }

function schema(read: Read, more: { shape?: Shape; values?: readonly unknown[] } = {}): Schema {
  const { shape = {}, values = [] } = more
  const made: Schema = {
    read,
    shape,
    values,
    check: (...checks) =>
      schema((value, issues) => {
        const before = issues.length
        const result = read(value, issues)
        for (const check of issues.length > before ? [] : checks) {
          const code = Reflect.apply(check, undefined, [result])
          if (code !== undefined) issues.push({ path: [], code })
        }
        return result
      }, more),
    safeParse(value) {
      const issues: Issue[] = []
      const data = read(value, issues)
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data }
    },
    parse(value) {
      const parsed = made.safeParse(value)
      if (parsed.success) return parsed.data
      throw new TypeError(JSON.stringify(parsed.error.issues))
    },
  }
  return made
}

const typed = (expected: string, fits: (value: unknown) => boolean) => () =>
  schema((value, issues) => {
    if (!fits(value)) issues.push({ path: [], code: 'invalid_type', expected })
    return value
  })

/** Reads what is within, and says where. */
function within({ read }: Schema, value: unknown, { key, issues }: { key: PropertyKey; issues: Issue[] }) {
  const own: Issue[] = []
  const result = read(value, own)
  for (const issue of own) issues.push({ ...issue, path: [key, ...issue.path] })
  return result
}

export const safeParse = (of: Schema, value: unknown) => of.safeParse(value)
export const string = typed('string', (value) => typeof value === 'string')
export const number = typed('number', Number.isFinite)
export const boolean = typed('boolean', (value) => typeof value === 'boolean')
export const unknown = typed('unknown', () => true)
export const minLength = (least: number) => (value: string) => (value.length < least ? 'too_small' : undefined)
export const regex = (pattern: RegExp) => (value: string) => (pattern.test(value) ? undefined : 'invalid_format')
export const refine = (fits: (value: never) => boolean) => (value: never) => (fits(value) ? undefined : 'custom')
export const transform = (change: (value: never) => unknown) =>
  schema((value) => Reflect.apply(change, undefined, [value]))

export function array(of: Schema) {
  return schema((value, issues) => {
    if (Array.isArray(value)) return value.map((item, key) => within(of, item, { key, issues }))
    issues.push({ path: [], code: 'invalid_type', expected: 'array' })
    return value
  })
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectOf = (loose: boolean) => (shape: Shape) =>
  schema(
    (value, issues) => {
      if (!isObject(value)) {
        issues.push({ path: [], code: 'invalid_type', expected: 'object' })
        return value
      }
      const given = new Map<string, unknown>(Object.entries(value))
      const read = Object.entries(shape).flatMap(([key, of]) => {
        const result = within(of, given.get(key), { key, issues })
        return result === undefined && !given.has(key) ? [] : [[key, result]]
      })
      return Object.fromEntries(loose ? [...given, ...read] : read)
    },
    { shape },
  )
export const object = objectOf(false)
export const looseObject = objectOf(true)

const oneOf = (values: readonly unknown[]) =>
  schema(
    (value, issues) => {
      if (!values.includes(value)) issues.push({ path: [], code: 'invalid_value', values })
      return value
    },
    { values },
  )
export const literal = (value: unknown) => oneOf([value])
export { oneOf as enum }

export function discriminatedUnion(key: string, options: readonly Schema[]) {
  return schema((value, issues) => {
    const kind: unknown = isObject(value) ? Reflect.get(value, key) : undefined
    const option = options.find(({ shape }) => shape[key]?.values.includes(kind))
    if (option !== undefined) return option.read(value, issues)
    issues.push({ path: [key], code: 'invalid_union' })
    return value
  })
}

export const optional = ({ read }: Schema) =>
  schema((value, issues) => (value === undefined ? value : read(value, issues)))
export const prefault = ({ read }: Schema, given: unknown) =>
  schema((value, issues) => read(value === undefined ? given : value, issues))
export const nullable = ({ read }: Schema) => schema((value, issues) => (value === null ? value : read(value, issues)))

export function pipe(first: Schema, then: Schema) {
  return schema((value, issues) => {
    const before = issues.length
    const result = first.read(value, issues)
    return issues.length > before ? result : then.read(result, issues)
  })
}

function withFallback({ read }: Schema, fallback: unknown) {
  return schema((value) => {
    const issues: Issue[] = []
    const result = read(value, issues)
    return issues.length > 0 ? fallback : result
  })
}
export { withFallback as catch }
