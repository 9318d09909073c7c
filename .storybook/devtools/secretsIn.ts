import type { Simulator } from '@mfa-challenge/simulator'

const secretFields = new Set(['token', 'requestId', 'signedResponse', 'answer'])

/** What the page told the service that must stay between them: codes, answers, ids of requests, access tokens. */
export function secretsIn(simulator: Simulator): readonly string[] {
  const secrets = simulator.requests().flatMap(({ body, headers }) => {
    const parts = Array.isArray(body) ? body : [body]
    return [headers.authorization ?? '', ...parts.flatMap(secretsOf)]
  })
  const codes = simulator.people.map(({ userAlias }) => simulator.latestCode(userAlias) ?? '')
  const asked = simulator.pushes().map(({ requestId }) => requestId)
  return [...secrets, ...codes, ...asked].filter((secret) => secret !== '')
}

function secretsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([field, value]) => (secretFields.has(field) ? [String(value)] : []))
}
