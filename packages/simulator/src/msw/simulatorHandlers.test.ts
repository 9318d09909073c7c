import { createMfaClient } from '@mfa-challenge/contract'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, setUp } from '../test-support/setUp.ts'
import { simulatorHandlers } from './simulatorHandlers.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' } as const

describe.each([
  ['the service', 'https://acme.api.identitynow.com/v3', '/v3'],
  ['the other version', 'https://acme.api.identitynow.com/beta/', '/beta'],
  ['a gateway', 'https://portal.example/mfa-gateway', '/v3'],
])('the handlers for %s', (_, baseUrl, version) => {
  let world = setUp()
  beforeEach(() => {
    world = setUp()
    server.use(...simulatorHandlers(world.simulator, baseUrl))
  })

  it('answer our client', async () => {
    const { simulator, will } = world
    const client = createMfaClient({ baseUrl: baseUrl.replace(/\/$/, ''), getAccessToken: () => will.accessToken })
    expect((await client.createSendToken(delivery)).status).toBe('SUCCESS')
    expect((await client.sendTokenAuthRequest({ ...delivery, token: codeOf(simulator) })).status).toBe('SUCCESS')
    expect(await client.getMFAKbaConfig({ allLanguages: true })).toHaveLength(4)
    expect(simulator.requests().map(({ path }) => path)).toEqual([
      `${version}/mfa/token/send`,
      `${version}/mfa/token/authenticate`,
      `${version}/mfa/kba/config?allLanguages=true`,
    ])
  })

  it('break a connection off', async () => {
    const { simulator, will } = world
    simulator.addFault({ kind: 'dropped' })
    const client = createMfaClient({ baseUrl: baseUrl.replace(/\/$/, ''), getAccessToken: () => will.accessToken })
    await expect(client.createSendToken(delivery)).rejects.toMatchObject({ failure: { code: 'offline' } })
  })

  it('serve the world, tokens and Duo’s prompt', async () => {
    const { origin } = new URL(baseUrl)
    expect(await (await fetch(`${origin}/simulator/outbox`)).json()).toEqual([])
    expect((await fetch(`${origin}/oauth/token`, { method: 'POST' })).status).toBe(400)
    const prompt = await fetch(`https://${world.simulator.duo.host}/frame/web/v1/auth?tx=x`)
    expect(prompt.status).toBe(400)
    expect(await prompt.text()).toContain('Access denied')
  })
})

it('play the portal’s server for whoever is signed in, where they are told who that is', async () => {
  const { simulator, will } = setUp()
  server.use(...simulatorHandlers(simulator, 'https://portal.example/mfa-api', { signedIn: will }))
  const page = createMfaClient({ baseUrl: 'https://portal.example/mfa-api' })

  // Okta Verify wants the caller's address besides the token.
  expect(await page.sendOktaVerifyRequest({ userId: will.oktaUserId })).toMatchObject({ status: 'PENDING' })
})
