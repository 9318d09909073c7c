import type { GatewayPerson } from '../person/GatewayPerson.ts'

/** What names a person at the service. */
type NamedPerson = Pick<GatewayPerson, 'userAlias' | 'identityId' | 'oktaUserId' | 'duoUsername'>

const longest = 300
const left = '…'

/** Line breaks among them, and what turns the direction of writing. */
const blanks = /[\s\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu
/** Every id of the service looks like this, or with hyphens. Pages get none of them. */
const ids = /\b[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}\b/giu

/** Makes a text of the service's one that a page may show: without the person's names and the service's ids, short, on one line. */
export function forPeople(text: string, person: NamedPerson | undefined, requestId?: string): string {
  const { userAlias, identityId, oktaUserId, duoUsername } = person ?? {}
  const names = [userAlias, identityId, oktaUserId, duoUsername, requestId]
    .map(onOneLine)
    .filter((name) => name.length > 2)
  let said = onOneLine(text)
  // A name can be part of another one: the longest goes first.
  for (const name of names.sort((one, other) => other.length - one.length))
    said = said.replace(new RegExp(name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), 'giu'), left)
  said = said.replace(ids, left)
  // Half a pair of surrogates is no letter.
  return said.length <= longest ? said : said.slice(0, longest - left.length).replace(/[\ud800-\udbff]$/, '') + left
}

/** A name that a host has as `null` is none. */
function onOneLine(text: unknown): string {
  return typeof text === 'string' ? text.replace(blanks, ' ').trim() : ''
}
