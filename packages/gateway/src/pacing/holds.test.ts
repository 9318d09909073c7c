import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openGateway, type OpenGatewayOptions } from '../test-support/openGateway.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Somebody whose push is out. */
async function open(options: OpenGatewayOptions = {}) {
  const world = openGateway(options)
  await vi.advanceTimersByTimeAsync(60_000)
  const begin = async (session: string) => {
    const browser = world.browser(session)
    const started = browser.post('/mfa/okta-verify/verify', {})
    await vi.advanceTimersByTimeAsync(1)
    const { requestId } = await (await started).json()
    const push = world.simulator.pushes().at(-1)?.requestId ?? ''
    const poll = (headers: Record<string, string> = {}, context: { signal?: AbortSignal } = {}) =>
      browser.post('/mfa/okta-verify/poll', { requestId }, headers, context)
    return { ...browser, push, poll, hold: (context = {}) => poll({ Prefer: 'wait=20' }, context) }
  }
  const polls = () => world.simulator.requests().filter(({ path }) => path.endsWith('/poll')).length
  return { ...world, begin, polls }
}

const settle = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('holds a poll until the wait is over, and says so', async () => {
  const { begin, gateway } = await open()
  const { hold } = await begin('will.albin')
  const held = hold()
  await settle(19_000)
  expect(gateway.counts().held).toBe(1)
  await settle(1_000)
  const answer = await held
  expect([answer.headers.get('Preference-Applied'), (await answer.json()).status]).toEqual(['wait=20', 'PENDING'])
  expect(gateway.counts().held).toBe(0)
})

it('holds for no longer than it may, whatever is asked for', async () => {
  const { begin } = await open({ holdSeconds: 5 })
  const { poll } = await begin('will.albin')
  const held = poll({ Prefer: 'respond-async, wait=600' })
  await settle(5_000)
  expect((await held).headers.get('Preference-Applied')).toBe('wait=5')
})

it('tells a yes within a second and a bit, where few wait', async () => {
  const { begin, simulator } = await open()
  const { hold, push } = await begin('will.albin')
  const held = hold()
  await settle(7_300)
  simulator.approve(push)
  const at = Date.now()
  const told = held.then(() => Date.now())
  await settle(2_000)
  expect((await told) - at).toBeLessThanOrEqual(1_100)
})

it('answers whoever does not ask to be held at once, and holds nobody', async () => {
  const { begin, gateway } = await open()
  const { poll } = await begin('will.albin')
  await settle(3_000)
  const told = poll()
  await settle(20)
  const answer = await told
  expect(answer.headers.get('Preference-Applied')).toBeNull()
  expect(gateway.counts().held).toBe(0)
})

it('gives a session one hold: a new one ends the old', async () => {
  const { begin, gateway } = await open()
  const { hold } = await begin('will.albin')
  const first = hold()
  await settle(2_000)
  const second = hold()
  const ended = await first
  // Without the word that it was held, so that the two do not chase each other.
  expect([(await ended.json()).status, ended.headers.get('Preference-Applied')]).toEqual(['PENDING', null])
  expect(gateway.counts().held).toBe(1)
  await settle(20_000)
  await second
})

it('stops asking when the browser has gone', async () => {
  const { begin, gateway, polls } = await open()
  const { hold } = await begin('will.albin')
  const gone = new AbortController()
  const held = hold({ signal: gone.signal })
  await settle(3_000)
  // Servers differ in what they give as a reason, so nobody reads it.
  gone.abort('a text')
  await held
  const asked = polls()
  await settle(10_000)
  expect([polls() - asked, gateway.counts().held]).toEqual([0, 0])
})

it('tells again what was told into the void: an answer that was written is not one that arrived', async () => {
  const { begin, simulator, polls } = await open()
  const { hold, push, poll } = await begin('will.albin')
  const held = hold()
  await settle(2_000)
  simulator.approve(push)
  await settle(2_000)
  expect((await (await held).json()).status).toBe('SUCCESS')
  const asked = polls()
  expect((await (await poll()).json()).status).toBe('SUCCESS')
  expect(polls()).toBe(asked)
})

it('asks about nobody more than once a second, and loses no place by asking anew', async () => {
  const { begin, polls } = await open()
  const { hold } = await begin('will.albin')
  await settle(5_000)
  for (let round = 0; round < 30; round += 1) {
    void hold()
    await settle(100)
  }
  expect(polls()).toBeLessThanOrEqual(4)
  await settle(20_000)
})

it('stays away for as long as the service says, holds on, and then goes on', async () => {
  const { begin, simulator, polls } = await open()
  const { hold, push } = await begin('will.albin')
  simulator.addFault({ kind: 'rateLimited', retryAfter: '8', times: 1 })
  const held = hold()
  await settle(1_500)
  expect(polls()).toBe(1)
  simulator.approve(push)
  await settle(7_000)
  expect(polls()).toBe(1)
  await settle(2_500)
  expect((await (await held).json()).status).toBe('SUCCESS')
})

it('leaves an operation alone for as long as it asks, and no other one', async () => {
  let isOut = true
  const busy = () => new Response('{}', { status: 503, headers: { 'Retry-After': '30' } })
  const { begin, simulator, polls } = await open({
    distort: (response, url) => (isOut && url.endsWith('/poll') ? busy() : response),
  })
  const { hold, push, post } = await begin('will.albin')
  simulator.approve(push)
  const held = hold()
  await settle(2_000)
  isOut = false
  expect(polls()).toBe(1)
  const sent = post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  await settle(10)
  expect((await (await sent).json()).status).toBe('SUCCESS')

  await settle(18_000)
  const refused = await held
  expect([refused.status, polls()]).toEqual([429, 1])
  expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(11)
  await settle(11_000)
  const again = hold()
  await settle(2_000)
  expect((await (await again).json()).status).toBe('SUCCESS')
})

it('leaves other operations alone where one is out of order', async () => {
  const { begin, simulator } = await open()
  const { hold, post } = await begin('will.albin')
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'gatewayTimeout' })
  const held = hold()
  await settle(2_000)
  const sent = post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  await settle(10)
  expect((await (await sent).json()).status).toBe('SUCCESS')
  await settle(20_000)
  expect((await held).status).toBe(504)
})

it.each([
  ['dropped', 'SUCCESS'],
  ['serverError', 'SUCCESS'],
  ['html', 'SUCCESS'],
  ['truncated', 'SUCCESS'],
  ['unknownStatus', 'UNKNOWN'],
  ['missingStatus', null],
] as const)('takes no success out of a service that answers %s, and recovers where it can', async (kind, told) => {
  const { begin, simulator } = await open()
  const { hold, push } = await begin('will.albin')
  simulator.approve(push)
  simulator.addFault({ operation: 'pingVerificationStatus', kind, times: 1 })
  const held = hold()
  await settle(20_000)
  expect((await (await held).json()).status).toEqual(told)
})

it('serves everybody where they outnumber the budget, those who may just have answered first', async () => {
  const { gateway, browser } = await open({ simulator: { people: crowd }, callsPer10Seconds: 100 })
  const begin = async (index: number) => {
    const { post } = browser(`person-${index}`)
    const { requestId } = await (await post('/mfa/okta-verify/verify', {})).json()
    return () => post('/mfa/okta-verify/poll', { requestId }, { Prefer: 'wait=25' })
  }
  const beginning = Promise.all(crowd.map((_, index) => begin(index)))
  await settle(15_000)
  const holds = (await beginning).map((hold) => hold())
  await settle(20_000)
  expect(gateway.counts()).toMatchObject({ held: 45, rateLimitedByService: 0 })
  await settle(10_000)
  const answers = await Promise.all(holds)
  expect(answers.map(({ status }) => status)).toEqual(crowd.map(() => 200))
})

const crowd = Array.from({ length: 45 }, (_, index) => ({
  displayName: `Person ${index}`,
  userAlias: `person-${index}`,
  identityId: String(index).padStart(32, '0'),
  oktaUserId: `person-${index}@acme.example`,
  duoUsername: `person-${index}`,
  contacts: {},
  kba: [],
}))
