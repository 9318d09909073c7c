import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askStepUp } from '../test-support/askStepUp.ts'
import { openGateway } from '../test-support/openGateway.ts'
import { answerDuo } from '../test-support/answerDuo.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true })
})

afterEach(() => {
  vi.useRealTimers()
})

async function open() {
  const world = openGateway()
  const browser = world.browser('will.albin')
  const { id } = await askStepUp(world.gateway, 'will.albin')
  const proven = { 'MFA-Transaction': id }
  const takes = async (assertion: string | null) =>
    (await askStepUp(world.gateway, 'will.albin', { assertion: assertion ?? undefined })).step.passed
  return { ...world, ...browser, proven, takes }
}

it('passes by a code', async () => {
  const { post, simulator, proven, takes } = await open()
  const sent = await post('/mfa/token/send', { userAlias: 'me', deliveryType: 'EMAIL_WORK' }, proven)
  expect(await sent.json()).toMatchObject({ status: 'SUCCESS', requestId: expect.stringMatching(/^[\da-f]{32}$/) })
  expect(sent.headers.get('MFA-Assertion')).toBeNull()

  const wrong = await post('/mfa/token/authenticate', { token: '000000', deliveryType: 'EMAIL_WORK' }, proven)
  expect(await wrong.json()).toEqual({ status: 'FAILED' })
  expect(wrong.headers.get('MFA-Assertion')).toBeNull()

  const token = simulator.latestCode('will.albin') ?? ''
  const right = await post('/mfa/token/authenticate', { token, deliveryType: 'EMAIL_WORK' }, proven)
  expect(await right.json()).toEqual({ status: 'SUCCESS' })
  expect(await takes(right.headers.get('MFA-Assertion'))).toBe(true)
})

it('passes by a push, held until it is approved, and the service never learns the id of ours', async () => {
  const { post, simulator, proven, takes } = await open()
  const started = await post('/mfa/okta-verify/verify', {}, proven)
  const { requestId } = await started.json()
  const [push] = simulator.pushes()
  expect(requestId).not.toBe(push?.requestId)
  expect(started.headers.get('MFA-Assertion')).toBeNull()

  const held = post('/mfa/okta-verify/poll', { requestId }, { ...proven, Prefer: 'wait=20' })
  await vi.advanceTimersByTimeAsync(4_000)
  simulator.approve(push?.requestId ?? '')
  await vi.advanceTimersByTimeAsync(1_500)
  const answer = await held
  expect(await answer.json()).toEqual({ requestId, status: 'SUCCESS', error: '' })
  expect(answer.headers.get('Preference-Applied')).toBe('wait=20')
  expect(await takes(answer.headers.get('MFA-Assertion'))).toBe(true)
})

it('passes by Duo, whose prompt it signs', async () => {
  const { post, simulator, proven, takes } = await open()
  const { host, sigRequest } = await (await post('/mfa/duo-web/sig-request', {}, proven)).json()
  expect(host).toBe(simulator.duo.host)
  const answer = await post('/mfa/duo-web/verify', { signedResponse: answerDuo(sigRequest, simulator.duo) }, proven)
  expect(await answer.json()).toMatchObject({ status: 'SUCCESS' })
  expect(await takes(answer.headers.get('MFA-Assertion'))).toBe(true)
})

it('passes by security questions, with the person’s own token', async () => {
  const { get, post, simulator, proven, takes } = await open()
  const questions = await (await get('/mfa/kba/config')).json()
  const answers = simulator.people[0]?.kba.map(({ id, answer }) => ({ id, answer: sha256(answer.toLowerCase()) }))
  expect(questions.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(answers?.map(({ id }) => id) ?? []),
  )
  const answer = await post('/mfa/kba/authenticate', answers, proven)
  expect(await answer.json()).toMatchObject({ status: 'SUCCESS' })
  expect(await takes(answer.headers.get('MFA-Assertion'))).toBe(true)
})

it('passes by RSA, which the portal starts', async () => {
  const { post, simulator, proven, takes } = await open()
  const { requestId } = await (await post('/mfa/rsa/start', {}, proven)).json()
  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  const held = post('/mfa/rsa/poll', { requestId }, { ...proven, Prefer: 'wait=10' })
  await vi.advanceTimersByTimeAsync(1_500)
  const answer = await held
  expect(await answer.json()).toMatchObject({ status: 'SUCCESS' })
  expect(await takes(answer.headers.get('MFA-Assertion'))).toBe(true)
})

it('lists what this person has, and none of the service’s names for them', async () => {
  const { get, browser } = await open()
  const { methods } = await (await get('/mfa/methods')).json()
  expect(methods.map(({ id }: { id: string }) => id)).toEqual([
    'okta-verify',
    'sms-personal',
    'voice-personal',
    'sms-work',
    'voice-work',
    'email-work',
    'email-personal',
    'duo-web',
    'kba',
    'rsa',
  ])
  expect(JSON.stringify(methods)).not.toMatch(/albin|2c91/)
  const other = await (await browser('will.albin/2').get('/mfa/methods')).json()
  expect(other.methods[0].userId).not.toBe(methods[0].userId)
})

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
