// What stands for React Hook Form where the custom element runs: text fields by names such as `answers.first`, kept as they
// are typed, and read by a schema when they are submitted. The tests of all that renders run on this one, too.
import { type SyntheticEvent, useState } from 'react'

interface Field {
  text: string
  element?: HTMLInputElement
}

type Nested = Readonly<Record<string, Readonly<Record<string, unknown>>>>
type Resolved = { values: unknown; errors?: undefined } | { values?: undefined; errors: Nested }
type Resolver = (values: Nested) => Resolved

interface ReadsSchema {
  safeParse: (
    values: unknown,
  ) =>
    | { success: true; data: unknown }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; code: string }[] } }
}

/** Has a schema read what is submitted. */
export function zodResolver(schema: ReadsSchema): Resolver {
  return (values) => {
    const parsed = schema.safeParse(values)
    if (parsed.success) return { values: parsed.data }
    const found = parsed.error.issues.map(({ path, code }): [string, unknown] => [path.join('.'), { type: code }])
    return { errors: nest(found) }
  }
}

export function useForm({ resolver }: { resolver: Resolver }) {
  const [fields] = useState(() => new Map<string, Field>())
  const [formState, setFormState] = useState<{ errors: Nested; submitCount: number }>({ errors: {}, submitCount: 0 })
  const fieldOf = (name: string) => {
    const field = fields.get(name) ?? { text: '' }
    fields.set(name, field)
    return field
  }

  return {
    formState,
    getValues: (name: string) => fieldOf(name).text,
    setValue(name: string, text: string) {
      fieldOf(name).text = text
    },
    /** What a field needs. */
    register(name: string) {
      const keep = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
        fieldOf(name).text = currentTarget.value
      }
      return {
        name,
        onChange: keep,
        onBlur: keep,
        ref(element: HTMLInputElement | null) {
          const field = fieldOf(name)
          if (element === null || element === field.element) return
          field.element = element
          // A question that goes and comes back has its answer again; what was typed before this script was there stays.
          if (field.text !== '') element.value = field.text
        },
      }
    },
    handleSubmit: (take: (values: unknown) => void) => () => {
      const { values, errors } = resolver(nest([...fields].map(([name, { text }]) => [name, text])))
      setFormState(({ submitCount }) => ({ errors: errors ?? {}, submitCount: submitCount + 1 }))
      if (errors === undefined) take(values)
    },
  }
}

/** `answers.first` becomes `{ answers: { first } }`. */
function nest(entries: readonly (readonly [name: string, value: unknown])[]): Nested {
  const groups = new Map<string, [string, unknown][]>()
  for (const [name, value] of entries) {
    const dot = name.indexOf('.')
    const group = name.slice(0, dot)
    groups.set(group, [...(groups.get(group) ?? []), [name.slice(dot + 1), value]])
  }
  return Object.fromEntries([...groups].map(([group, values]) => [group, Object.fromEntries(values)]))
}
