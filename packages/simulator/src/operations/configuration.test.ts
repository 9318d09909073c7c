import { expect, it } from 'vitest'
import { isRecord } from '../http/isRecord.ts'
import { type SetUp, setUp } from '../test-support/setUp.ts'

async function tokenWith({ simulator }: SetUp, scope: string): Promise<string> {
  const { clientId, clientSecret } = simulator
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope }
  const response = await simulator.fetch('/oauth/token', { method: 'POST', body: new URLSearchParams(form) })
  const body: unknown = await response.json()
  return isRecord(body) ? String(body['access_token']) : ''
}

it.each(['read', 'manage'])('how a method is set up is read with the scope to %s it', async (verb) => {
  const world = setUp()
  const accessToken = await tokenWith(world, `idn:mfa-configuration:${verb}`)
  expect((await world.get('/v3/mfa/okta-verify/config', { accessToken })).status).toBe(200)
  expect((await world.get('/v3/mfa/duo-web/config', { accessToken })).status).toBe(200)
})

it('shows Duo’s integration key, and of its secrets no more than their ends', async () => {
  const { simulator, get } = setUp()
  const { body } = await get('/v3/mfa/duo-web/config')
  const { host, ikey, skey, akey } = simulator.duo
  expect(body).toMatchObject({ enabled: true, host, configProperties: { ikey } })
  expect(JSON.stringify(body)).not.toContain(skey)
  expect(JSON.stringify(body)).not.toContain(akey)
})
