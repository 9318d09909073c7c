// Which of what a page can call is younger than the oldest browsers that we state, by MDN's compatibility data.
import { createRequire } from 'node:module'
import type { CompatData, SimpleSupportStatement, SupportBlock } from '@mdn/browser-compat-data'
import { oldestBrowsers } from './oldest-browsers.ts'

const data: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data')
const { builtins } = data.javascript
/** Where the data tells which browser has something. */
const compat = '__compat'

/** A part of the language or of the browser that some of the stated browsers lack. */
export interface YoungMember {
  owner: string
  member: string
  isStatic: boolean
}

/** The stated browsers that lack it; undefined where the data doesn't know it. */
export function lackedBy(path: string): string[] | undefined {
  const support = path.split('.').reduce<unknown>(into, data)
  return isFeature(support) ? lackingIn(support[compat].support) : undefined
}

/** The names of methods that nothing older of the language bears: `toSorted` is one, `with` is none. */
export function onlyYoung(): Set<string> {
  const groups = Object.entries(builtins ?? {}).filter(([owner]) => !ofTheirOwn.test(owner))
  const members = groups.flatMap(([, owned]) => Object.entries(owned ?? {}))
  const old = new Set(members.filter(([, member]) => !isYoung(member)).map(([name]) => name))
  return new Set(members.map(([name]) => name).filter((name) => /^[a-z]\w+$/.test(name) && !old.has(name)))
}

/** Their methods have names that everybody's have. */
const ofTheirOwn = /^(Iterator|Temporal|SuppressedError|.*Stack)$/

/** All of them: of the language, of `Intl`, and of the browser. */
export const youngMembers: readonly YoungMember[] = [
  ...Object.entries(builtins ?? {}),
  ...Object.entries(builtins?.['Intl'] ?? {}).filter(([name]) => /^[A-Z]/.test(name)),
  ...Object.entries(data.api),
].flatMap(([owner, members]) =>
  Object.entries(members ?? {})
    .filter(([, member]) => isYoung(member))
    .map(([name]) => ({ owner, member: name.replace(/_static$/, ''), isStatic: isStatic(owner, name) })),
)

/** Of the language, the data doesn't say: Node has it too. */
function isStatic(owner: string, name: string): boolean {
  return name.endsWith('_static') || name in Object(Reflect.get(globalThis, owner))
}

function isYoung(member: unknown): boolean {
  return isFeature(member) && lackingIn(member[compat].support).length > 0
}

function lackingIn(support: SupportBlock): string[] {
  return Object.entries(oldestBrowsers).flatMap(([browser, oldest]) => {
    const statements: SimpleSupportStatement[] = [Reflect.get(support, browser) ?? []].flat()
    return statements.length === 0 || statements.some((one) => isIn(one, oldest)) ? [] : [`${browser} ${oldest}`]
  })
}

function isIn(statement: SimpleSupportStatement, oldest: string): boolean {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: otherName } = statement
  if (flags !== undefined || prefix !== undefined || otherName !== undefined || removed) return false
  return typeof added === 'string' && added !== 'preview' && isAtMost(added.replace('≤', ''), oldest)
}

function isAtMost(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major < otherMajor || (major === otherMajor && minor <= otherMinor)
}

function into(found: unknown, name: string): unknown {
  return typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined
}

function isFeature(value: unknown): value is { [compat]: { support: SupportBlock } } {
  return typeof value === 'object' && value !== null && compat in value
}
