import { createSimulator } from '@mfa-challenge/simulator'
import { expect, it } from 'vitest'
import { openGateway } from '../test-support/openGateway.ts'
import { clientCredentials } from './clientCredentials.ts'
import { handedInToken } from './handedInToken.ts'
import { personalToken } from './personalToken.ts'

const { signal } = new AbortController()
const plainly = { refused: undefined, signal }

function open() {
  const simulator = createSimulator()
  let time = Date.now()
  const source = clientCredentials({
    serviceUrl: simulator.url,
    clientId: simulator.clientId,
    clientSecret: simulator.clientSecret,
    fetch: simulator.fetch,
    now: () => time,
  })
  const asked = () => simulator.requests().filter(({ path }) => path === '/oauth/token').length
  return {
    simulator,
    source,
    asked,
    advance: (ms: number) => {
      time += ms
    },
  }
}

it('asks once for all who wait, and not again before the end is near', async () => {
  const { source, asked, advance } = open()
  const tokens = await Promise.all([1, 2, 3].map(() => source.accessToken(plainly)))
  expect([new Set(tokens).size, asked()]).toEqual([1, 1])
  advance(718_000)
  await source.accessToken(plainly)
  expect(asked()).toBe(1)
  advance(2_000)
  await source.accessToken(plainly)
  expect(asked()).toBe(2)
})

it('gets another one once for all whose token was refused', async () => {
  const { source, asked } = open()
  const refused = await source.accessToken(plainly)
  await Promise.all([1, 2, 3].map(() => source.accessToken({ refused, signal })))
  // Whoever is refused with the old one later takes the new one.
  await source.accessToken({ refused, signal })
  expect(asked()).toBe(2)
})

it('says which address gave no token, and neither id nor secret', async () => {
  const simulator = createSimulator()
  const secrets = { clientId: 'some-client-id', clientSecret: 'some-client-secret' }
  const source = clientCredentials({ serviceUrl: simulator.url, fetch: simulator.fetch, ...secrets })
  const problem = await source.accessToken(plainly).catch(String)
  expect(problem).toContain(`${simulator.url}/oauth/token gave no access token: 4`)
  expect(problem).not.toMatch(/some-client/)
})

it.each([
  [{ serviceUrl: 'http://acme.example' }, 'clientCredentials.serviceUrl is not https'],
  [{ clientId: '' }, 'clientCredentials.clientId is missing'],
  [{ clientSecret: '' }, 'clientCredentials.clientSecret is missing'],
])('does not start with %j', (wrong, problem) => {
  const right = { serviceUrl: 'https://acme.api.identitynow.com', clientId: 'id', clientSecret: 'secret' }
  expect(() => clientCredentials({ ...right, ...wrong })).toThrow(problem)
})

it('takes no empty token of anybody', async () => {
  expect(() => personalToken('')).toThrow('empty token')
  await expect(handedInToken(() => '').accessToken(plainly)).rejects.toThrow('no token')
  expect(await handedInToken(async ({ refused }) => refused ?? 'mine').accessToken(plainly)).toBe('mine')
})

it('repeats a call once with another token, and tells the browser nothing of ours', async () => {
  const { browser, simulator, logged } = openGateway()
  const { post } = browser('will.albin')
  simulator.addFault({ kind: 'unauthorized', operation: 'createSendToken', times: 1 })
  expect((await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })).status).toBe(200)

  simulator.addFault({ kind: 'unauthorized', operation: 'createSendToken', times: 2 })
  const refused = await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  expect(refused.status).toBe(502)
  expect(await refused.text()).not.toMatch(/JWT|token/i)
  expect(logged).toContainEqual(
    expect.objectContaining({ event: 'serviceFailed', status: 502, reason: 'unauthorized' }),
  )
})

it('tells a person whose own token has ended that the session has', async () => {
  const { browser, simulator } = openGateway()
  simulator.addFault({ kind: 'unauthorized', operation: 'getMFAKbaConfig' })
  expect((await browser('will.albin').get('/mfa/kba/config')).status).toBe(401)
})
