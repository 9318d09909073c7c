import { expect, it } from 'vitest'
import { readTenant } from './readTenant.ts'

const told = (address: string) => {
  const [{ state, says, todo } = { state: '', says: '', todo: undefined }] = readTenant({
    MFA_API_URL: address,
  }).findings
  return [`${state}: ${says}`, ...(todo === undefined ? [] : [todo])]
}

it.each(['https://acme.api.identitynow.com', 'https://acme.api.cloud.sailpoint.com/'])('knows %s', (address) => {
  expect(told(address)).toEqual([`right: ${new URL(address).origin}, a host of SailPoint’s API`])
})

it('lets a host of the tenant’s own be, and says so', () => {
  const { tenant, findings } = readTenant({ MFA_API_URL: 'https://identity-api.acme.example' })
  expect(tenant).toEqual({ url: 'https://identity-api.acme.example', version: 'v3' })
  expect(findings[0]).toMatchObject({ state: 'note', says: expect.stringContaining('not known to be SailPoint’s') })
})

it('knows no host that only looks like one', () => {
  expect(told('https://api.identitynow.com.evil.example')[0]).toContain('not known to be SailPoint’s')
  expect(told('https://evil-api.identitynow.com.example')[0]).toContain('not known to be SailPoint’s')
})

it.each([
  [
    'https://acme.identitynow.com/ui/admin',
    'wrong: has more than an origin',
    'Give it https://acme.identitynow.com alone.',
  ],
  [
    'https://acme.identitynow.com',
    'wrong: acme.identitynow.com serves pages, and not the API',
    'Set it to https://acme.api.identitynow.com.',
  ],
  [
    'https://acme.login.sailpoint.com',
    'wrong: acme.login.sailpoint.com serves pages, and not the API',
    'Set it to https://acme.api.identitynow.com.',
  ],
  ['http://acme.api.identitynow.com', 'wrong: is not https', 'Only on this very machine http will do.'],
  ['acme.api.identitynow.com', 'wrong: is no URL', 'Give it an origin, such as https://acme.example.'],
  [
    'https://acme.api.identitynow.com/v3',
    'wrong: has more than an origin',
    'Give it https://acme.api.identitynow.com alone.',
  ],
])('does not take %s', (address, says, todo) => {
  expect(told(address)).toEqual([says, todo])
})

it('takes the two versions that have the operations', () => {
  const MFA_API_URL = 'https://acme.api.identitynow.com'
  expect(readTenant({ MFA_API_URL, MFA_API_VERSION: 'beta' }).tenant?.version).toBe('beta')
  const { tenant, findings } = readTenant({ MFA_API_URL, MFA_API_VERSION: 'v2025' })
  expect(tenant).toBeUndefined()
  expect(findings[1]).toMatchObject({ state: 'wrong', says: 'is neither v3 nor beta' })
})
