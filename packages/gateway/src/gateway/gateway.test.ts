import { expect, it } from 'vitest'
import { createGateway } from './createGateway.ts'
import type { GatewayOptions } from './GatewayOptions.ts'
import { rotatingKeys } from '../assertion/rotatingKeys.ts'
import { fixedKeys } from '../assertion/fixedKeys.ts'
import { createMemoryStore } from '../store/createMemoryStore.ts'
import { personalToken } from '../token-source/personalToken.ts'
import { answerDuo } from '../test-support/answerDuo.ts'
import { askStepUp } from '../test-support/askStepUp.ts'
import { openGateway, signingJwk } from '../test-support/openGateway.ts'
import { createPigeon } from '../test-support/pigeon.ts'

const right: GatewayOptions = {
  basePath: '/mfa-gateway',
  origins: ['https://portal.acme.example'],
  identify: () => undefined,
  service: { url: 'https://acme.api.identitynow.com', token: personalToken('token') },
  assertions: { keys: rotatingKeys() },
}
const duo = { host: 'api-12345678.duosecurity.com', ikey: 'DI', skey: 'sk', akey: 'x'.repeat(40) }

it('starts with what is right', () => {
  expect(() => createGateway({ ...right, duo })).not.toThrow()
})

it.each<[object, string]>([
  [{ basePath: 'mfa' }, 'basePath is no path'],
  [{ basePath: '/mfa/' }, 'basePath is no path'],
  [{ origins: [] }, 'origins is missing'],
  [{ origins: ['portal.acme.example'] }, 'origins is no URL'],
  [{ origins: ['http://portal.acme.example'] }, 'origins is not https'],
  [{ identify: undefined }, 'identify is missing'],
  [{ service: undefined }, 'service is missing'],
  [{ service: { ...right.service, url: '' } }, 'service.url is missing'],
  [{ service: { ...right.service, url: 'https://acme.example/v3' } }, 'service.url has more than an origin'],
  [{ service: { ...right.service, version: 'v2025' } }, 'service.version is neither'],
  [{ service: { ...right.service, token: undefined } }, 'service.token is missing'],
  [{ service: { ...right.service, callsPer10Seconds: 0 } }, 'service.callsPer10Seconds is no number from 10'],
  [{ assertions: undefined }, 'assertions.keys is missing'],
  [{ assertions: { ...right.assertions, lifetime: 3600 } }, 'assertions.lifetime is no number from 10 to 600'],
  [{ duo: { ...duo, akey: 'short' } }, 'duo.akey is shorter'],
  [{ duo: { ...duo, host: '' } }, 'duo.host is missing'],
  [{ limits: { sends: { count: 0, within: 60 } } }, 'limits.sends.count is no number'],
  [{ holdSeconds: 600 }, 'holdSeconds is no number from 1 to 55'],
  [{ instances: 2 }, 'store is missing'],
  [{ instances: 51, store: createMemoryStore() }, 'instances is more than half of service.callsPer10Seconds'],
  [{ verifiers: [{ ...createPigeon(), method: 'Pigeon/Post' }] }, 'verifiers has a method whose name'],
  [{ trustedProxies: { addresses: ['10.0.0.0/99'] } }, 'trustedProxies.addresses has one'],
])('does not start with %j, and says why', (wrong, problem) => {
  expect(() => createGateway({ ...right, ...wrong })).toThrow(`@mfa-challenge/gateway: ${problem}`)
})

it('does not sign with what is no key', async () => {
  expect(() => fixedKeys([])).toThrow('assertions.keys is empty')
  expect(() => fixedKeys([{ kty: 'oct', k: 'x', kid: '1' }])).toThrow('no private EC key')
  expect(() => fixedKeys([{ ...signingJwk, kid: '' }])).toThrow('no private EC key')
})

it('changes its keys by itself, and takes what the one before signed', async () => {
  let time = Date.parse('2026-11-28T10:00:00Z')
  const now = () => time
  const keys = rotatingKeys({ everyMs: 60_000, now })
  const { gateway, browser, simulator } = openGateway({
    now,
    store: createMemoryStore(now),
    simulator: { now },
    assertions: { keys },
  })
  time += 10_000
  const { id } = await askStepUp(gateway, 'will.albin')
  const { post, get } = browser('will.albin')
  await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  const token = simulator.latestCode('will.albin') ?? ''
  const passed = await post('/mfa/token/authenticate', { token, deliveryType: 'SMS_WORK' }, { 'MFA-Transaction': id })
  const kids = async () =>
    (await (await get('/.well-known/jwks.json')).json()).keys.map(({ kid }: { kid: string }) => kid)
  const [first] = await kids()
  time += 61_000
  expect((await kids()).slice(1)).toEqual([first])
  const assertion = passed.headers.get('MFA-Assertion') ?? ''
  expect((await askStepUp(gateway, 'will.albin', { assertion })).step.passed).toBe(true)
  time += 61_000
  await kids()
  time += 61_000
  expect(await kids()).not.toContain(first)
})

it('limits what one person can have sent, on whatever session, and nobody else by it', async () => {
  const { browser, simulator } = openGateway({ limits: { sends: { count: 2, within: 600 } } })
  const send = (session: string) => browser(session).post('/mfa/token/send', { deliveryType: 'SMS_PERSONAL' })
  expect((await send('will.albin')).status).toBe(200)
  expect((await send('will.albin/2')).status).toBe(200)
  const refused = await send('will.albin/3')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(590)
  expect((await send('ana.lopes')).status).toBe(200)
  expect(simulator.outbox()).toHaveLength(3)
})

it.each([
  ['attempts', '/mfa/token/authenticate', { token: '000000', deliveryType: 'SMS_WORK' }],
  ['pushes', '/mfa/okta-verify/verify', {}],
])('limits %s', async (what, path, body) => {
  const { browser } = openGateway({ limits: { [what]: { count: 1, within: 60 } } })
  const { post } = browser('will.albin')
  expect((await post(path, body)).status).toBe(200)
  const refused = await post(path, body)
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60'])
})

it('takes no answer of Duo’s that is about somebody else, and asks nobody', async () => {
  const { browser, simulator } = openGateway()
  const { post } = browser('will.albin')
  const { sigRequest } = await (await post('/mfa/duo-web/sig-request', {})).json()
  const anas = await (await browser('ana.lopes').post('/mfa/duo-web/sig-request', {})).json()
  for (const signedResponse of [
    answerDuo(sigRequest, simulator.duo, 'alopes'),
    answerDuo(anas.sigRequest, simulator.duo),
    answerDuo(sigRequest, { ...simulator.duo, ikey: 'DIOTHER' }),
    'AUTH|x|y',
  ])
    expect(await (await post('/mfa/duo-web/verify', { signedResponse })).json()).toMatchObject({ status: 'FAILED' })
  expect(simulator.requests().filter(({ path }) => path.includes('duo'))).toEqual([])
})

it('has no success in a poll about a code that nobody entered', async () => {
  const { browser, simulator } = openGateway()
  const { post } = browser('will.albin')
  const { requestId } = await (await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })).json()
  const polled = await post('/mfa/token/poll', { requestId })
  expect(await polled.json()).toMatchObject({ status: 'PENDING' })
  expect(simulator.requests().filter(({ path }) => path.endsWith('/poll'))).toEqual([])
})

it('takes a sixth method by its two functions, and changes nothing else for it', async () => {
  const pigeon = createPigeon()
  const { gateway, browser } = openGateway({ verifiers: [pigeon] })
  const { post, get } = browser('will.albin')
  const { id } = await askStepUp(gateway, 'will.albin')
  const { methods } = await (await get('/mfa/methods')).json()
  expect(methods).toContainEqual(expect.objectContaining({ id: 'pigeon', type: 'other', method: 'carrier-pigeon' }))
  const { requestId } = await (await post('/mfa/carrier-pigeon/start', {})).json()
  const check = (word: string) =>
    post('/mfa/carrier-pigeon/check', { requestId, input: { word } }, { 'MFA-Transaction': id })
  expect(await (await check('caw')).json()).toMatchObject({ status: 'FAILED' })
  const passed = await check('coo')
  expect(await passed.json()).toMatchObject({ status: 'SUCCESS', requestId })
  const { step } = await askStepUp(gateway, 'will.albin', { assertion: passed.headers.get('MFA-Assertion') ?? '' })
  expect(step).toMatchObject({ passed: true, claims: { mfa_method: 'carrier-pigeon', amr: [] } })
})

it('writes nothing into the log that is a secret, or names anybody', async () => {
  const world = openGateway()
  const { post } = world.browser('will.albin/secret-session')
  const { id } = await askStepUp(world.gateway, 'will.albin/secret-session')
  const proven = { 'MFA-Transaction': id }
  await post('/mfa/token/send', { deliveryType: 'SMS_WORK' }, proven)
  const token = world.simulator.latestCode('will.albin') ?? ''
  await post('/mfa/token/authenticate', { token: '999999', deliveryType: 'SMS_WORK' }, proven)
  const passed = await post('/mfa/token/authenticate', { token, deliveryType: 'SMS_WORK' }, proven)
  const assertion = passed.headers.get('MFA-Assertion') ?? ''
  await askStepUp(world.gateway, 'will.albin', { assertion: `${assertion}x` })
  await post('/mfa/made-up-path/poll?code=secret-query', { requestId: 'secret-id' })
  world.simulator.addFault({ kind: 'serverError' })
  await post('/mfa/okta-verify/verify', {})
  expect(world.logged.length).toBeGreaterThan(6)
  const text = JSON.stringify(world.logged)
  expect(text).not.toMatch(/secret|albin|999999|acme\.example|eyJ|made-up/)
  for (const secret of [token, id, world.simulator.clientSecret, '203.0.113.7']) expect(text).not.toContain(secret)
})

it('answers where the host’s own fails, and says nothing of why', async () => {
  const { gateway, browser, logged } = openGateway({
    identify: () => {
      throw new Error('database password is hunter2')
    },
    logger: undefined,
  })
  const response = await browser('will.albin').get('/mfa/methods')
  expect([response.status, gateway.counts().serviceCalls]).toEqual([500, 0])
  expect(await response.text()).not.toContain('hunter2')
  expect(logged).toEqual([])
})

it('finds the service’s operations where another layout of versions has them', async () => {
  const asked: string[] = []
  const { simulator, browser } = openGateway({
    path: (operation, path) => {
      asked.push(operation)
      return path.replace('/v3/mfa/', '/mfa/v1/')
    },
    relay: (url) => url.replace('/mfa/v1/', '/v3/mfa/'),
  })
  const { post } = browser('will.albin')
  expect((await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })).status).toBe(200)
  expect(asked).toEqual(['createSendToken'])
  expect(simulator.outbox()).toHaveLength(1)
})
