import { expect, it } from 'vitest'
import { servePortal, serveService } from '../test-support/servePortal.ts'
import { tenantService } from './tenantService.ts'

async function openTenant() {
  const { simulator } = await serveService()
  const { url, clientId, clientSecret, duo } = simulator
  const person = {
    displayName: 'Will Albin',
    userAlias: 'will.albin',
    identityId: '2c9180947f0ef465017f215cbcfd004b',
  }
  const account = { ...duo, username: 'will.albin' }
  const options = { apiUrl: url, clientId, clientSecret, person, duo: account }
  const browser = await (await servePortal(tenantService(options))).openBrowser()
  return { simulator, ...browser }
}

it('gets a token for its client, and another when a tenant has forgotten it', async () => {
  const { simulator, post } = await openTenant()
  const send = () => post('/mfa-gateway/mfa/token/send', { deliveryType: 'EMAIL_WORK' })
  expect((await send()).status).toBe(200)
  simulator.reset()
  expect((await send()).status).toBe(200)
  expect(simulator.outbox()).toHaveLength(1)
})

it('offers only what it knows a name for, and can start', async () => {
  const { session, get, post } = await openTenant()
  expect(session).toMatchObject({ simulatorUrl: null })
  const { methods }: { methods: { type: string }[] } = await (await get('/mfa-gateway/mfa/methods')).json()
  expect([...new Set(methods.map(({ type }) => type))]).toEqual(['token', 'duo-web', 'kba'])
  expect(await (await post('/mfa-gateway/mfa/rsa/start')).json()).toMatchObject({ status: 'NOT_ENOUGH_DATA' })
})
