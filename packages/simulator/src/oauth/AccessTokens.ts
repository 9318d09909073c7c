import type { SimulatorPerson } from '../people/SimulatorPerson.ts'
import { type Random, randomId } from '../random/randomText.ts'
import { clientCredentials } from './clientCredentials.ts'
import { jwt } from './jwt.ts'

/** Whom a token acts for, through which client, and what it may do. */
export interface Caller {
  identityId: string
  clientId: string
  scopes: readonly string[]
}

/** What became of a token that was shown. */
type TokenCheck = { ok: true; caller: Caller } | { ok: false; reason: 'unknown' | 'expired' }

/** The access tokens that are about. */
export interface AccessTokens {
  issue(grant: { person: SimulatorPerson; scopes: readonly string[]; lifetimeSeconds: number }): {
    token: string
    id: string
  }
  check(token: string): TokenCheck
}

/** Makes the record of tokens; it begins with one for each person. */
export function createAccessTokens(
  people: readonly SimulatorPerson[],
  now: () => number,
  random: Random,
): AccessTokens {
  const { clientId } = clientCredentials
  const grants = new Map<string, { caller: Caller; expiresAt: number }>(
    people.map(({ accessToken, identityId }) => [
      accessToken,
      { caller: { identityId, clientId, scopes: ['sp:scopes:all'] }, expiresAt: Number.POSITIVE_INFINITY },
    ]),
  )

  return {
    issue({ person, scopes, lifetimeSeconds }) {
      const id = randomId(random)
      const expiresAt = now() + lifetimeSeconds * 1000
      const claims = {
        identity_id: person.identityId,
        user_name: person.userAlias,
        authorities: ['ORG_ADMIN'],
        client_id: clientId,
        scope: scopes,
        exp: Math.floor(expiresAt / 1000),
        strong_auth: true,
        jti: id,
      }
      const token = jwt(claims, id)
      grants.set(token, { caller: { identityId: person.identityId, clientId, scopes }, expiresAt })
      return { token, id }
    },
    check(token) {
      const grant = grants.get(token)
      if (grant === undefined) return { ok: false, reason: 'unknown' }
      return now() < grant.expiresAt ? { ok: true, caller: grant.caller } : { ok: false, reason: 'expired' }
    },
  }
}
