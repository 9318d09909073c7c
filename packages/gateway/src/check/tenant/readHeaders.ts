import type { Answered } from '../ask/Asked.ts'
import { cleanText } from '../clean-text/cleanText.ts'
import type { Finding } from '../finding/Finding.ts'

/** More than this, and codes by the clock, Duo's signatures and assertions are refused by one side or the other. */
const mostApartMs = 30_000

/** Reads what stands beside the answers: of the service, the end of its version and limits; of all of them, the clock. */
export function readHeaders(facts: { token: readonly Answered[]; service: readonly Answered[] }): Finding[] {
  const { token, service } = { token: facts.token.filter(isTenants), service: facts.service.filter(isTenants) }
  if (token.length + service.length === 0) return []
  const ofService = service.length === 0 ? [] : [readDeprecation(service), readLimits(service)]
  return [...ofService, readClock([...token, ...service])]
}

/** A proxy's own page says nothing about the tenant. */
function isTenants({ isPage }: Answered): boolean {
  return !isPage
}

function readDeprecation(answers: readonly Answered[]): Finding {
  const value = lastOf(answers, 'X-Deprecated')
  const about = 'X-Deprecated'
  if (value === undefined || value.toLowerCase() === 'false')
    return { part: 'Tenant', state: 'right', about, says: 'not there: the version is not marked as ending' }
  const todo = 'Read “After 2029” in the guide: v3 and beta end in the first quarter of 2029.'
  return { part: 'Tenant', state: 'note', about, says: `${cleanText(value)}: the version is marked as ending`, todo }
}

function readLimits(answers: readonly Answered[]): Finding {
  const named = answers.flatMap(({ headers }) => [...headers].filter(([name]) => /^(?:x-)?rate-?limit/i.test(name)))
  const says =
    named.length === 0
      ? 'none named; SailPoint documents 100 calls per 10 s for each client and version'
      : [...new Map(named)].map(([name, value]) => `${cleanText(name)}: ${cleanText(value)}`).join(', ')
  return { part: 'Tenant', state: 'note', about: 'rate limits', says }
}

function readClock(answers: readonly Answered[]): Finding {
  const about = 'clock'
  const ahead = answers.flatMap(({ clockAheadMs }) => clockAheadMs ?? []).at(-1)
  if (ahead === undefined) return { part: 'Tenant', state: 'note', about, says: 'the tenant does not say its time' }
  const seconds = Math.round(Math.abs(ahead) / 1000)
  if (Math.abs(ahead) <= mostApartMs)
    return { part: 'Tenant', state: 'right', about, says: seconds < 2 ? 'agrees' : `${seconds} s apart` }
  const way = ahead > 0 ? 'behind' : 'ahead of'
  const todo = 'Set this machine’s clock (NTP): tokens, Duo’s signatures and assertions all go by it.'
  return { part: 'Tenant', state: 'wrong', about, says: `this machine is ${seconds} s ${way} the tenant`, todo }
}

function lastOf(answers: readonly Answered[], header: string): string | undefined {
  return answers.flatMap(({ headers }) => headers.get(header) ?? []).at(-1)
}
