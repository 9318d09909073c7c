import { expect, it } from 'vitest'
import { decodeToken } from './decodeToken.ts'
import { readToken } from './readToken.ts'

/** SailPoint's own example of a decoded token (docs/api/authentication). */
const example = {
  tenant_id: '58eb06a4-dcd7-4e96-8fac-cca2afc03e61',
  org: 'example',
  identity_id: 'ff80818155fe8c080155fe8d925b0316',
  user_name: 'slpt.services',
  strong_auth: true,
  authorities: ['ORG_ADMIN'],
  client_id: 'nKBPOwjJH8LXSjIl',
  user_id: '595826',
  exp: 1565888319,
}
const now = (1565888319 - 749) * 1000

const told = (claims: Record<string, unknown> | undefined, clientId?: string) =>
  readToken({ claims, clientId, now }).map(({ state, about, says }) => `${state} ${about}: ${says}`)

it('reads SailPoint’s own example', () => {
  expect(told(example)).toEqual([
    'right expiry: good for another 12 min',
    'right acts for a user: slpt.services',
    'right level ORG_ADMIN: its user has it',
    'right client_id: nKBPOwjJH8LXSjIl',
  ])
})

it('says that an API key acts for nobody', () => {
  const { user_name: _name, identity_id: _identity, user_id: _user, ...rest } = example
  expect(told(rest)[1]).toBe('missing acts for a user: it acts for nobody, and the service refuses that with 403')
})

it('says that a user has not the level that polling wants', () => {
  expect(told({ ...example, authorities: ['CERT_ADMIN', 'HELPDESK'] })[2]).toBe(
    'missing level ORG_ADMIN: its user has CERT_ADMIN, HELPDESK, and polling wants it',
  )
  expect(told({ ...example, authorities: [] })[2]).toContain('its user has none')
  expect(told({ ...example, authorities: undefined })[2]).toContain('note level ORG_ADMIN: it names no levels')
})

it('says where the token is another client’s', () => {
  expect(told(example, 'another')[3]).toContain('note client_id: nKBPOwjJH8LXSjIl, and not MFA_CLIENT_ID')
})

it('says that it knows nothing of a token that is no JWT', () => {
  expect(decodeToken('an-opaque-token')).toBeUndefined()
  expect(told(undefined)).toEqual(['note what it says: can’t be decoded: nothing is known of it before it is used'])
})
