import { decodeJwt, decodeProtectedHeader, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { expect, it, vi } from 'vitest'
import { createMemoryStore } from '../store/createMemoryStore.ts'
import { askStepUp } from '../test-support/askStepUp.ts'
import { openGateway, type OpenGatewayOptions, portal, signingJwk } from '../test-support/openGateway.ts'

const session = 'will.albin'
const start = Date.parse('2026-11-28T10:00:00Z')

/** A gateway by a clock of ours, and somebody who can pass by a code. */
function open(options: OpenGatewayOptions = {}) {
  let time = start
  const now = () => time
  const world = openGateway({ now, simulator: { now }, store: createMemoryStore(now), ...options })
  const { post } = world.browser(session)
  const pass = async (id: string) => {
    await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
    const token = world.simulator.latestCode('will.albin') ?? ''
    const sent = { token, deliveryType: 'SMS_WORK' }
    const response = await post('/mfa/token/authenticate', sent, { 'MFA-Transaction': id })
    return { response, assertion: response.headers.get('MFA-Assertion') ?? '' }
  }
  // Buckets fill by the clock.
  const advance = (ms: number) => {
    time += ms
  }
  advance(10_000)
  return { ...world, pass, advance }
}

it('asks as RFC 9470 does, and goes on once with the assertion', async () => {
  const { gateway, pass, advance } = open()
  const asked = await askStepUp(gateway, session, { methods: ['token', 'kba'], maxAge: 120 })
  expect(asked.step.passed).toBe(false)
  expect(asked.challenge).toMatch(
    /^Bearer error="insufficient_user_authentication", error_description="[^"]+", max_age="120", mfa_methods="token kba", mfa_transaction="[\da-f]{32}"$/,
  )
  advance(1_000)
  const { assertion } = await pass(asked.id)
  const again = await askStepUp(gateway, session, { assertion, methods: ['token', 'kba'], maxAge: 120 })
  expect(again.step).toMatchObject({ passed: true, claims: { sub: 'person-will.albin', mfa_method: 'token' } })
})

it('says in the assertion who, how, when, and what for', async () => {
  const { gateway, pass } = open()
  const { id } = await askStepUp(gateway, session, { transaction: 'AR-20418#7' })
  const { assertion } = await pass(id)
  expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'ES256', typ: 'mfa-assertion+jwt', kid: signingJwk.kid })
  const at = (start + 10_000) / 1000
  expect(decodeJwt(assertion)).toEqual({
    iss: portal,
    aud: portal,
    sub: 'person-will.albin',
    iat: at,
    exp: at + 120,
    auth_time: at,
    jti: expect.any(String),
    txn: 'AR-20418#7',
    amr: ['otp', 'sms'],
    mfa_method: 'token',
    mfa_approved: expect.any(String),
  })
})

it('takes a proof once, and the next one anew', async () => {
  const { gateway, pass, logged } = open()
  const { id } = await askStepUp(gateway, session)
  const { assertion } = await pass(id)
  expect((await askStepUp(gateway, session, { assertion })).step.passed).toBe(true)
  const replayed = await askStepUp(gateway, session, { assertion })
  expect(replayed.step.passed).toBe(false)
  expect(logged).toContainEqual({ event: 'assertionRefused', reason: 'used' })
})

it('lets one of two that come at once through', async () => {
  const { gateway, pass } = open()
  const { id } = await askStepUp(gateway, session)
  const { assertion } = await pass(id)
  const both = await Promise.all([1, 2].map(async () => (await askStepUp(gateway, session, { assertion })).step.passed))
  expect(both.sort()).toEqual([false, true])
})

it('proves several things by one challenge, each by an assertion of its own', async () => {
  const { gateway, pass } = open()
  const one = await askStepUp(gateway, session, { approve: { request: 1 } })
  const two = await askStepUp(gateway, session, { approve: { request: 2 } })
  const { assertion } = await pass(`${one.id} ${two.id}`)
  const [first, second] = assertion.split(' ')
  expect((await askStepUp(gateway, session, { approve: { request: 2 }, assertion: first })).step.passed).toBe(false)
  expect((await askStepUp(gateway, session, { approve: { request: 1 }, assertion: first })).step.passed).toBe(true)
  expect((await askStepUp(gateway, session, { approve: { request: 2 }, assertion: second })).step.passed).toBe(true)
})

it('proves nothing by a transaction that is another session’s, or was never begun', async () => {
  const { gateway, pass, browser } = open()
  const { id } = await askStepUp(gateway, session)
  const foreign = await browser('will.albin/2').post(
    '/mfa/token/send',
    { deliveryType: 'SMS_WORK' },
    { 'MFA-Transaction': id },
  )
  expect(foreign.status).toBe(404)
  expect((await pass('0'.repeat(32))).response.status).toBe(404)
  expect((await pass('x')).response.status).toBe(400)
  expect((await pass(id)).response.status).toBe(200)
})

it('takes no method that will not do', async () => {
  const { gateway, browser, simulator } = open()
  const { id } = await askStepUp(gateway, session, { methods: ['kba'] })
  const { post, get } = browser(session)
  const refused = await post('/mfa/token/send', { deliveryType: 'SMS_WORK' }, { 'MFA-Transaction': id })
  expect(refused.status).toBe(403)
  expect(simulator.outbox()).toEqual([])
  const { methods } = await (await get('/mfa/methods', { 'MFA-Transaction': id })).json()
  expect(methods.map(({ type }: { type: string }) => type)).toEqual(['kba'])
})

it('has no assertion for a success that nothing waits for', async () => {
  const { pass } = open()
  const { response, assertion } = await pass('')
  expect([response.status, assertion]).toEqual([200, ''])
})

/** Each a way to come by an assertion that must not count. */
const faults: [
  reason: string,
  make: (world: ReturnType<typeof open>, good: string) => Promise<AskOptions> | AskOptions,
][] = [
  ['expired', ({ advance }, assertion) => (advance(121_000), { assertion })],
  ['tooOld', ({ advance }, assertion) => (advance(61_000), { assertion, maxAge: 60 })],
  ['wrongApproval', (_, assertion) => ({ assertion, approve: { action: 'approve', request: 'AR-1' } })],
  ['wrongTransaction', (_, assertion) => ({ assertion, transaction: 'another' })],
  ['wrongMethod', (_, assertion) => ({ assertion, methods: ['kba'] })],
  ['unsigned', (_, assertion) => ({ assertion: new UnsecuredJWT(decodeJwt(assertion)).encode() })],
  ['wrongAudience', async (_, assertion) => ({ assertion: await resign(assertion, { aud: 'https://other.example' }) })],
  ['wrongIssuer', async (_, assertion) => ({ assertion: await resign(assertion, { iss: 'https://other.example' }) })],
  ['wrongAlgorithm', async (_, assertion) => ({ assertion: await signByHmac(assertion) })],
  ['wrongSignature', async (_, assertion) => ({ assertion: await signByOther(assertion) })],
  ['malformed', () => ({ assertion: 'not.a.jwt' })],
  ['malformed', async (_, assertion) => ({ assertion: await resign(assertion, {}, 'JWT') })],
  ['used', async (_, assertion) => ({ assertion: await resign(assertion, { jti: 'made-up' }) })],
]
type AskOptions = Parameters<typeof askStepUp>[2]

it.each(faults)('refuses an assertion that is %s, and tells the log alone', async (reason, make) => {
  const world = open()
  const { id } = await askStepUp(world.gateway, session)
  const { assertion } = await world.pass(id)
  world.logged.length = 0
  const options = await make(world, assertion)
  const { step, challenge } = await askStepUp(world.gateway, session, options)
  expect(world.logged).toEqual([{ event: 'assertionRefused', reason }])
  const refusal = step.passed ? undefined : step.response
  expect(refusal?.status).toBe(401)
  expect(challenge + (await refusal?.text())).not.toContain(reason)
  // What was refused is not used up by it, unless it is over by itself.
  const isStillGood = !['expired'].includes(reason)
  expect((await askStepUp(world.gateway, session, { assertion })).step.passed).toBe(isStillGood)
})

it('refuses another person’s assertion', async () => {
  const { gateway, pass, logged } = open()
  const { id } = await askStepUp(gateway, session)
  const { assertion } = await pass(id)
  expect((await askStepUp(gateway, 'ana.lopes', { assertion })).step.passed).toBe(false)
  expect(logged).toContainEqual({ event: 'assertionRefused', reason: 'wrongSubject' })
})

it('gives out its keys, and nothing private', async () => {
  const { browser } = open()
  const { keys } = await (await browser('nobody').get('/.well-known/jwks.json')).json()
  expect(keys).toHaveLength(1)
  expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
})

it('says no where the store is out: to the proof, to the challenge, and to what waits', async () => {
  const store = createMemoryStore()
  const { gateway, pass, browser, advance } = open({ store })
  const { id } = await askStepUp(gateway, session)
  advance(1_000)
  const { assertion } = await pass(id)
  for (const call of ['put', 'get', 'putOnce', 'takeOnce', 'count'] as const)
    vi.spyOn(store, call).mockReturnValue(new Promise<never>(() => undefined))

  const { step } = await askStepUp(gateway, session, { assertion })
  const refusal = step.passed ? undefined : step.response
  expect([refusal?.status, refusal?.headers.get('Retry-After')]).toEqual([503, '2'])
  const sent = await browser(session).post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  expect([sent.status, sent.headers.get('Retry-After')]).toEqual([429, '2'])
  expect(gateway.counts()).toMatchObject({ oneUseWithoutStore: 1, attemptsWithoutStore: 1, storeUnavailable: 2 })
})

it('names what can’t be said for sure in JSON', async () => {
  const { gateway } = open()
  await expect(askStepUp(gateway, session, { approve: { at: new Date() } })).rejects.toThrow('plain objects')
  await expect(askStepUp(gateway, session, { approve: { what: undefined } })).rejects.toThrow('undefined in it')
  await expect(askStepUp(gateway, session, { methods: ['a", x="'] })).rejects.toThrow('is no method')
})

async function resign(assertion: string, changed: object, typ = 'mfa-assertion+jwt') {
  const key = await importJWK(signingJwk, 'ES256')
  return new SignJWT({ ...decodeJwt(assertion), ...changed })
    .setProtectedHeader({ alg: 'ES256', kid: signingJwk.kid ?? '', typ })
    .sign(key)
}

async function signByHmac(assertion: string) {
  const secret = new TextEncoder().encode(JSON.stringify(signingJwk.x).padEnd(40))
  return new SignJWT(decodeJwt(assertion)).setProtectedHeader({ alg: 'HS256', typ: 'mfa-assertion+jwt' }).sign(secret)
}

async function signByOther(assertion: string) {
  const { privateKey } = await generateKeyPair('ES256')
  const header = { alg: 'ES256', kid: signingJwk.kid ?? '', typ: 'mfa-assertion+jwt' }
  return new SignJWT(decodeJwt(assertion)).setProtectedHeader(header).sign(privateKey)
}
