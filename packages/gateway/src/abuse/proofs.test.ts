import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../store/createMemoryStore.ts'
import { answerDuo } from '../test-support/answerDuo.ts'
import { askStepUp } from '../test-support/askStepUp.ts'
import { openGateway, type OpenGatewayOptions, portal } from '../test-support/openGateway.ts'
import { createPigeon } from '../test-support/pigeon.ts'
import type { StepUp } from '../step-up/StepUp.ts'
import type { Verifier } from '../verifier/Verifier.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const settle = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const session = 'will.albin'

async function open(options: OpenGatewayOptions = {}) {
  const world = openGateway({ verifiers: [createPigeon()], ...options })
  await settle(20_000)
  const browser = world.browser(session)
  const transaction = async (request: number, as = session) => {
    const { id } = await askStepUp(world.gateway, as, { approve: { request } })
    return { 'MFA-Transaction': id }
  }
  const takes = async (request: number, assertion: string | null) =>
    (await askStepUp(world.gateway, session, { approve: { request }, assertion: assertion ?? '' })).step.passed
  const push = async (headers: Record<string, string> = {}) => {
    const { requestId } = await (await browser.post('/mfa/okta-verify/verify', {}, headers)).json()
    return { requestId, phone: world.simulator.pushes().at(-1)?.requestId ?? '' }
  }
  const poll = async (requestId: string, headers: Record<string, string>, as = browser) => {
    const polled = as.post('/mfa/okta-verify/poll', { requestId }, { ...headers, Prefer: 'wait=5' })
    await settle(6_000)
    const response = await polled
    return { status: response.status, body: await response.json(), assertion: response.headers.get('MFA-Assertion') }
  }
  return { ...world, ...browser, transaction, takes, push, poll }
}

it('proves one thing by one push, whatever is asked for afterwards', async () => {
  const { simulator, transaction, takes, push, poll, post } = await open()
  const first = await transaction(1)
  const { requestId, phone } = await push(first)
  simulator.approve(phone)
  const { assertion } = await poll(requestId, first)
  expect(await takes(1, assertion)).toBe(true)

  const second = await transaction(2)
  expect(await takes(2, (await poll(requestId, second)).assertion)).toBe(false)
  for (const method of ['okta-verify', 'rsa'])
    expect((await post(`/mfa/${method}/check`, { requestId }, second)).status).toBe(404)
})

it('proves one thing by one push, where two servers ask at the same time', async () => {
  const store = createMemoryStore()
  const one = await open({ store })
  const other = openGateway({ store, service: { ...one.service, url: one.simulator.url } })
  const headers = await one.transaction(1)
  const { requestId, phone } = await one.push(headers)
  one.simulator.approve(phone)
  const second = await one.transaction(2)
  const both = await Promise.all([
    one.poll(requestId, headers),
    one.poll(requestId, { ...second }, other.browser(session)),
  ])
  expect(both.filter(({ assertion }) => assertion !== null)).toHaveLength(1)
})

it('takes a yes for nothing that began to wait after it', async () => {
  const { simulator, transaction, push, poll, takes } = await open()
  const { requestId, phone } = await push()
  simulator.approve(phone)
  await settle(600_000)
  const late = await transaction(1)
  const { status, assertion } = await poll(requestId, late)
  expect([status, assertion]).toEqual([404, null])

  // What joins while nobody has answered is a part of it.
  const first = await transaction(2)
  const again = await push(first)
  await poll(again.requestId, first)
  const joined = await transaction(3)
  await poll(again.requestId, { 'MFA-Transaction': `${first['MFA-Transaction']} ${joined['MFA-Transaction']}` })
  simulator.approve(again.phone)
  const told = await poll(again.requestId, {
    'MFA-Transaction': `${first['MFA-Transaction']} ${joined['MFA-Transaction']}`,
  })
  const [one, two] = (told.assertion ?? '').split(' ')
  expect([await takes(2, one ?? ''), await takes(3, two ?? '')]).toEqual([true, true])
})

it('counts the age of a yes from when there was none yet', async () => {
  const { gateway, simulator, transaction, push, poll } = await open()
  const headers = await transaction(1)
  const { requestId, phone } = await push(headers)
  simulator.approve(phone)
  await settle(200_000)
  const { assertion } = await poll(requestId, headers)
  const ask = (maxAge: number) =>
    askStepUp(gateway, session, { approve: { request: 1 }, assertion: assertion ?? '', maxAge })
  expect((await ask(60)).step.passed).toBe(false)
  expect((await ask(300)).step.passed).toBe(true)
})

it('leaves a place for what a success does not prove', async () => {
  const { simulator, transaction, push, poll, takes } = await open()
  const first = await transaction(1)
  const { requestId, phone } = await push(first)
  simulator.approve(phone)
  await settle(1)
  const late = await transaction(2)
  const names = { 'MFA-Transaction': `${late['MFA-Transaction']} ${first['MFA-Transaction']} ${'0'.repeat(32)}` }
  const { assertion } = await poll(requestId, names)
  const [none, one, unknown] = (assertion ?? '').split(' ')
  expect([none, unknown]).toEqual(['-', '-'])
  expect(await takes(1, one ?? '')).toBe(true)
})

it('leaves what one person began to that person, where another one goes on in the same session', async () => {
  let subject = 'attacker'
  const identify = () => ({ subject, session: 'kept', oktaUserId: 'ana.lopes@acme.example' })
  const { simulator, gateway, push, poll } = await open({ identify })
  const { requestId, phone } = await push()
  simulator.approve(phone)
  const { requestId: own } = await push()
  subject = 'victim'
  const { step } = await askVictim()
  const proven = { 'MFA-Transaction': transactionOf(step) }
  expect(await poll(requestId, proven)).toMatchObject({ status: 404, assertion: null })
  subject = 'attacker'
  expect((await poll(own, proven)).status).toBe(404)
  expect((await poll(requestId, {})).body.status).toBe('SUCCESS')

  async function askVictim() {
    const person = { subject: 'victim', session: 'kept' }
    return { step: await gateway.stepUp(new Request(portal), { person, approve: 1 }) }
  }
  function transactionOf(asked: StepUp) {
    const header = asked.passed ? null : asked.response.headers.get('WWW-Authenticate')
    return /mfa_transaction="([^"]*)"/.exec(header ?? '')?.[1] ?? ''
  }
})

const lies: [what: string, distort: (answer: object) => Response][] = [
  ['another verification', (answer) => Response.json({ ...answer, status: 'SUCCESS', requestId: 'f'.repeat(32) })],
  ['a failure', (answer) => Response.json({ ...answer, status: 'SUCCESS' }, { status: 502 })],
  ['a page', () => new Response('<html>SUCCESS</html>', { headers: { 'Content-Type': 'text/html' } })],
  ['another word', (answer) => Response.json({ ...answer, status: ['SUCCESS'] })],
]

it.each(lies)('finds no yes in %s', async (_what, lie) => {
  const { transaction, push, poll } = await open({
    distort: async (response, url) => (url.endsWith('/poll') ? lie(Object(await response.json())) : response),
  })
  const headers = await transaction(1)
  const { requestId } = await push(headers)
  const { body, assertion } = await poll(requestId, headers)
  expect([body.status === 'SUCCESS', assertion]).toEqual([false, null])
})

it('hands on no name of the service’s in its words about a failure', async () => {
  const error = 'will.albin@acme.example (will.albin, 2c9180947f0ef465017f215cbcfd004b) said no'
  const { push, poll } = await open({
    distort: async (response, url) => {
      const answer: object = await response.json()
      return Response.json(url.endsWith('/poll') ? { ...answer, status: 'FAILED', error } : answer)
    },
  })
  const { requestId } = await push()
  const { body } = await poll(requestId, {})
  expect(body).toEqual({ requestId, status: 'FAILED', error: expect.stringMatching(/^[^\w]*said no$/) })
})

it('signs once for what two methods prove at the same time', async () => {
  const { post, simulator, transaction } = await open()
  const headers = await transaction(1)
  await post('/mfa/token/send', { deliveryType: 'SMS_WORK' }, headers)
  const { requestId } = await (await post('/mfa/carrier-pigeon/start', {}, headers)).json()
  const token = simulator.latestCode(session) ?? ''
  const both = await Promise.all([
    post('/mfa/token/authenticate', { token, deliveryType: 'SMS_WORK' }, headers),
    post('/mfa/carrier-pigeon/check', { requestId, input: { word: 'coo' } }, headers),
  ])
  expect(both.filter((response) => response.headers.get('MFA-Assertion') !== null)).toHaveLength(1)
})

it('asks by no method about what another one began, and by no other way than the service’s own', async () => {
  const { post, push, simulator } = await open()
  const { requestId } = await push()
  expect((await post('/mfa/rsa/poll', { requestId })).status).toBe(404)
  for (const path of ['/mfa/token/start', '/mfa/okta-verify/start', '/mfa/kba/check', '/mfa/token/check'])
    expect([path, (await post(path, { input: { deliveryType: 'SMS_WORK' } })).status]).toEqual([path, 404])
  expect(simulator.outbox()).toEqual([])
})

it('takes an answer of Duo’s once, and only where it was asked for', async () => {
  const { post, simulator, transaction, browser, takes } = await open()
  const first = await transaction(1)
  const { sigRequest } = await (await post('/mfa/duo-web/sig-request', {}, first)).json()
  const signedResponse = answerDuo(sigRequest, simulator.duo)
  const elsewhere = browser(`${session}/2`)
  expect(await (await elsewhere.post('/mfa/duo-web/verify', { signedResponse })).json()).toMatchObject({
    status: 'FAILED',
  })
  const passed = await post('/mfa/duo-web/verify', { signedResponse }, first)
  expect(await takes(1, passed.headers.get('MFA-Assertion'))).toBe(true)
  const again = await post('/mfa/duo-web/verify', { signedResponse }, await transaction(2))
  expect([(await again.json()).status, again.headers.get('MFA-Assertion')]).toEqual(['FAILED', null])
})

it('takes an answer of Duo’s again where nobody has looked at it', async () => {
  const { post, simulator } = await open()
  const { sigRequest } = await (await post('/mfa/duo-web/sig-request', {})).json()
  const signedResponse = answerDuo(sigRequest, simulator.duo)
  simulator.addFault({ kind: 'serverError', operation: 'sendDuoVerifyRequest', times: 1 })
  expect((await post('/mfa/duo-web/verify', { signedResponse })).status).toBe(500)
  expect(await (await post('/mfa/duo-web/verify', { signedResponse })).json()).toMatchObject({ status: 'SUCCESS' })
})

it('tells what was proven again, in the same words, to whoever did not hear it', async () => {
  const { post, simulator, transaction, takes } = await open()
  const headers = await transaction(1)
  await post('/mfa/token/send', { deliveryType: 'SMS_WORK' }, headers)
  const sent = { token: simulator.latestCode(session) ?? '', deliveryType: 'SMS_WORK' }
  await post('/mfa/token/authenticate', sent, headers)
  const again = await post('/mfa/token/authenticate', sent, headers)
  expect(await again.json()).toEqual({ status: 'SUCCESS' })
  const assertion = again.headers.get('MFA-Assertion')
  expect([await takes(1, assertion), await takes(1, assertion)]).toEqual([true, false])
  const once = await post('/mfa/token/authenticate', sent, headers)
  expect(await takes(1, once.headers.get('MFA-Assertion'))).toBe(false)
})

it('tells what was proven before together with what is proven now', async () => {
  const { post, simulator, transaction, takes } = await open()
  const pass = async (headers: Record<string, string>) => {
    await post('/mfa/token/send', { deliveryType: 'SMS_WORK' }, headers)
    const token = simulator.latestCode(session) ?? ''
    const passed = await post('/mfa/token/authenticate', { token, deliveryType: 'SMS_WORK' }, headers)
    return passed.headers.get('MFA-Assertion') ?? ''
  }
  const first = await transaction(1)
  await pass(first)
  const second = await transaction(2)
  const both = await pass({ 'MFA-Transaction': `${first['MFA-Transaction']} ${second['MFA-Transaction']}` })
  const [one = '', two = ''] = both.split(' ')
  expect([await takes(1, one), await takes(2, two), await takes(1, one)]).toEqual([true, true, false])
})

it('leaves a transaction open where its proof could not be kept', async () => {
  const store = createMemoryStore()
  const { post, simulator, transaction, takes } = await open({ store })
  const headers = await transaction(1)
  const pass = async () => {
    await post('/mfa/token/send', { deliveryType: 'SMS_WORK' }, headers)
    const token = simulator.latestCode(session) ?? ''
    return post('/mfa/token/authenticate', { token, deliveryType: 'SMS_WORK' }, headers)
  }
  const { putOnce } = store
  vi.spyOn(store, 'putOnce').mockImplementationOnce(putOnce).mockRejectedValueOnce(new Error('full'))
  expect((await pass()).status).toBe(503)
  expect(await takes(1, (await pass()).headers.get('MFA-Assertion'))).toBe(true)
})

/** None of them is what a verifier may do: hosts write JavaScript, too. */
const odd: [what: string, check: () => unknown][] = [
  [
    'throws',
    () => {
      throw new Error('secret of the host')
    },
  ],
  ['rejects', () => Promise.reject(new Error('secret of the host'))],
  ['answers nothing', () => undefined],
  ['answers a word of its own', () => ({ status: 'success' })],
  ['answers with no promise', () => ({ status: 'PENDING' })],
]

it.each(odd)('goes on with everybody else where a verifier of the host’s %s', async (_what, check) => {
  const broken: Verifier = {
    method: 'broken',
    startCounts: 'nothing',
    offer: () => [],
    start: async () => ({ status: 'PENDING', requestId: 'one' }),
    check: async () => ({ status: 'FAILED' }),
  }
  Object.assign(broken, { check })
  const { post, simulator, browser, push, poll } = await open({ verifiers: [broken] })
  const { requestId } = await (await browser('ana.lopes').post('/mfa/broken/start', {})).json()
  const held = browser('ana.lopes').post('/mfa/broken/poll', { requestId }, { Prefer: 'wait=3' })
  await settle(3_100)
  const answer = await held
  const text = await answer.text()
  expect(text).not.toMatch(/SUCCESS|secret/)
  expect((await post('/mfa/broken/check', { input: 1 })).headers.get('MFA-Assertion')).toBeNull()

  const own = await push()
  simulator.approve(own.phone)
  expect((await poll(own.requestId, {})).body.status).toBe('SUCCESS')
})

it('keeps one person from using the calls of all up by reading questions', async () => {
  const { get, browser } = await open()
  const answers = await Promise.all(Array.from({ length: 60 }, () => get('/mfa/kba/config')))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(30)
  expect((await browser('ana.lopes').get('/mfa/kba/config')).status).toBe(200)
})

it('keeps no endless list of what nobody proves', async () => {
  const { gateway } = await open({ limits: { stepUps: { count: 3, within: 60 } } })
  for (const request of [1, 2, 3]) expect((await askStepUp(gateway, session, { approve: { request } })).id).not.toBe('')
  const { step } = await askStepUp(gateway, session, { approve: { request: 4 } })
  expect(step.passed ? undefined : [step.response.status, step.response.headers.get('Retry-After')]).toEqual([
    429,
    '60',
  ])
})

it('goes on asking where the clock was put back', async () => {
  const { simulator, push, poll } = await open()
  const { requestId, phone } = await push()
  await poll(requestId, {})
  vi.setSystemTime(Date.now() - 600_000)
  simulator.approve(phone)
  expect((await poll(requestId, {})).body.status).toBe('SUCCESS')
})

it('opens what a code was checked against, and nothing that was sent meanwhile', async () => {
  const { post, simulator } = await open()
  const send = async () => (await (await post('/mfa/token/send', { deliveryType: 'SMS_WORK' })).json()).requestId
  const first = await send()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending', delayMs: 2_000, times: 1 })
  const sent = { token: simulator.latestCode(session) ?? '', deliveryType: 'SMS_WORK' }
  const checking = post('/mfa/token/authenticate', sent)
  await settle(100)
  const second = await send()
  await settle(3_000)
  expect(await (await checking).json()).toEqual({ status: 'PENDING' })
  for (const requestId of [first, second]) await post('/mfa/token/poll', { requestId })
  expect(simulator.requests().filter(({ path }) => path.endsWith('/poll'))).toEqual([])
})

it.each<[object, string]>([
  [{ person: { session } }, 'without a subject'],
  [{ person: undefined }, 'got no person'],
  [{ maxAge: Number.NaN }, 'maxAge is no number'],
  [{ maxAge: -1 }, 'maxAge is no number'],
  [{ methods: [] }, 'methods has none in it'],
  [{ transaction: '' }, 'transaction is no text'],
])('takes no demand that anything would meet: %j', async (wrong, problem) => {
  const { gateway } = await open()
  const options = { person: { subject: 'person-will.albin', session }, approve: 1, ...wrong }
  await expect(gateway.stepUp(new Request(portal), options)).rejects.toThrow(problem)
})

it('asks of an assertion what the portal asks, where it carries it its own way', async () => {
  const { gateway } = await open()
  const person = { subject: '' }
  await expect(gateway.verifyAssertion('x', { person, approve: 1 })).rejects.toThrow('person.subject is no text')
  const right = { person: { subject: 'a' }, approve: 1 }
  expect(await gateway.verifyAssertion('x', { ...right, methods: ['kba'] })).toEqual({ ok: false, fault: 'malformed' })
  await expect(gateway.verifyAssertion('x', { ...right, methods: [] })).rejects.toThrow('methods has none')
})
