import { readMfaMethods } from '@mfa-challenge/hooks'
import { expect, it } from 'vitest'
import { challengeMethods } from '../../src/portal-api/challengeMethods.ts'
import { servePortal, serveService } from '../test-support/servePortal.ts'
import { createClientCredentials } from './clientCredentials.ts'
import { tenantService } from './tenantService.ts'

async function openTenant() {
  const { simulator, url } = await serveService()
  const { clientId, clientSecret, duo } = simulator
  const person = { displayName: 'Will Albin', userAlias: 'will.albin', identityId: '2c9180947f0ef465017f215cbcfd004b' }
  const account = { ...duo, username: 'will.albin' }
  const options = { apiUrl: url, clientId, clientSecret, person, duo: account }
  const browser = await (await servePortal(tenantService(options))).openBrowser()
  return { simulator, options, ...browser }
}

it('gets a token for its client, and another when a tenant has forgotten it', async () => {
  const { simulator, post } = await openTenant()
  const send = () => post('/mfa-api/mfa/token/send', { userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' })
  expect((await send()).status).toBe(200)
  simulator.reset()
  expect((await send()).status).toBe(200)
  expect(simulator.outbox()).toHaveLength(1)
})

it('leaves out whom it cannot name, and offers RSA only as not set up', async () => {
  const { session, post } = await openTenant()
  expect(session).toMatchObject({ simulatorUrl: null })
  expect(JSON.stringify(session)).not.toContain('okta-verify')
  expect(JSON.stringify(session)).toMatch(/"type":"rsa","unavailable"/)
  expect((await post('/portal-api/rsa/start')).status).toBe(409)
})

it('lists only what the challenge can read', async () => {
  const { options } = await openTenant()
  const everything = { ...options, person: { ...options.person, oktaUserId: 'will.albin@acme.example' } }
  const nothing = { ...options, person: { displayName: 'Will Albin', userAlias: 'will.albin' }, duo: undefined }
  for (const tenant of [everything, options, nothing]) {
    const methods = tenantService(tenant).methods()
    const read = challengeMethods({ simulatorUrl: null, methods })
    expect(readMfaMethods(read, { development: true })).toHaveLength(methods.length)
  }
})

it('asks for a new token only near the end of the old one', async () => {
  const { simulator, options } = await openTenant()
  let time = 0
  const { accessToken } = createClientCredentials(options, () => time)
  const first = await accessToken({ refresh: false })
  expect(await accessToken({ refresh: false })).toBe(first)
  time = 24 * 3_600_000
  expect(await accessToken({ refresh: false })).not.toBe(first)
  expect(simulator.requests().filter(({ path }) => path === '/oauth/token')).toHaveLength(2)
})

it('says which address gave no token, and not the secret', async () => {
  const { options } = await openTenant()
  const { accessToken } = createClientCredentials({ ...options, clientSecret: 'wrong-secret' })
  await expect(accessToken({ refresh: false })).rejects.toThrow(`${options.apiUrl}/oauth/token answered 401.`)
})
