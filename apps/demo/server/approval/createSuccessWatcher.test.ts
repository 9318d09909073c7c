import { expect, it } from 'vitest'
import type { ForwardedCall, ForwardedOperation } from '../forward/ForwardedCall.ts'
import { createSuccessWatcher, type WatchedAnswer } from './createSuccessWatcher.ts'

function watch() {
  let time = 1_000_000
  const watcher = createSuccessWatcher(() => time)
  return {
    ...watcher,
    pass: (ms: number) => {
      time += ms
    },
    see: (operation: ForwardedOperation, body: unknown, answer: Partial<WatchedAnswer> = {}) =>
      watcher.noteAnswer(callTo(operation), answered(body, answer)),
    seePoll: (poll: ForwardedCall['poll'], body: unknown) =>
      watcher.noteAnswer({ ...callTo('pingVerificationStatus'), poll }, answered(body)),
  }
}

const callTo = (operation: ForwardedOperation): ForwardedCall => ({ operation, httpMethod: 'POST', path: '/' })
const answered = (body: unknown, answer: Partial<WatchedAnswer> = {}): WatchedAnswer => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(body),
  ...answer,
})

it('has seen no success at first', () => {
  expect(watch().takeSuccess()).toBe(false)
})

it.each(['sendTokenAuthRequest', 'sendKbaAnswers', 'sendDuoVerifyRequest'] as const)('believes %s', (operation) => {
  const { see, takeSuccess } = watch()
  see(operation, { status: 'SUCCESS' })
  expect(takeSuccess()).toBe(true)
})

it.each(['createSendToken', 'sendOktaVerifyRequest', 'getMFAKbaConfig', 'pingVerificationStatus'] as const)(
  'does not take the SUCCESS of %s for the person’s',
  (operation) => {
    const { see, takeSuccess } = watch()
    see(operation, { status: 'SUCCESS', requestId: 'r1' })
    expect(takeSuccess()).toBe(false)
  },
)

it.each([
  { status: 'success' },
  { status: ' SUCCESS' },
  { status: 'SUCCESSFUL' },
  { status: ['SUCCESS'] },
  { status: true },
  { status: 'PENDING' },
  { status: 'FAILED' },
  { result: { status: 'SUCCESS' } },
  {},
  ['SUCCESS'],
  'SUCCESS',
  null,
])('finds no success in %j', (body) => {
  const { see, takeSuccess } = watch()
  see('sendTokenAuthRequest', body)
  expect(takeSuccess()).toBe(false)
})

it.each([
  { status: 201 },
  { status: 500 },
  { contentType: 'text/html' },
  { contentType: 'application/jsonp' },
  { contentType: undefined },
  { body: '' },
  { body: '{"status":"SUCCESS"' },
])('believes nothing that is not whole JSON with 200: %j', (answer) => {
  const { see, takeSuccess } = watch()
  see('sendTokenAuthRequest', { status: 'SUCCESS' }, answer)
  expect(takeSuccess()).toBe(false)
})

it('lets one thing happen for one success', () => {
  const { see, takeSuccess } = watch()
  see('sendTokenAuthRequest', { status: 'SUCCESS' })
  expect([takeSuccess(), takeSuccess()]).toEqual([true, false])
})

it('forgets a success after five minutes', () => {
  const first = watch()
  first.see('sendTokenAuthRequest', { status: 'SUCCESS' })
  first.pass(299_999)
  expect(first.takeSuccess()).toBe(true)

  const second = watch()
  second.see('sendTokenAuthRequest', { status: 'SUCCESS' })
  second.pass(300_000)
  expect(second.takeSuccess()).toBe(false)
})

it('believes a poll of what this session started', () => {
  const { see, seePoll, takeSuccess } = watch()
  see('sendOktaVerifyRequest', { status: 'PENDING', requestId: 'r1' })
  seePoll({ method: 'okta-verify', requestId: 'r1' }, { status: 'SUCCESS', requestId: 'r1' })
  expect(takeSuccess()).toBe(true)
})

it('believes a poll of what the portal’s server started', () => {
  const { noteStarted, seePoll, takeSuccess } = watch()
  noteStarted('rsa', 'r1')
  seePoll({ method: 'rsa', requestId: 'r1' }, { status: 'SUCCESS' })
  expect(takeSuccess()).toBe(true)
})

it.each([
  { poll: { method: 'okta-verify', requestId: 'r2' }, answer: 'r2', why: 'nobody here started' },
  { poll: { method: 'rsa', requestId: 'r1' }, answer: 'r1', why: 'was started by another method' },
  { poll: { method: 'okta-verify', requestId: 'r1' }, answer: 'r2', why: 'is answered about something else' },
] as const)('does not believe a poll of what $why', ({ poll, answer }) => {
  const { see, seePoll, takeSuccess } = watch()
  see('sendOktaVerifyRequest', { status: 'PENDING', requestId: 'r1' })
  seePoll(poll, { status: 'SUCCESS', requestId: answer })
  expect(takeSuccess()).toBe(false)
})

it('does not believe the same verification again', () => {
  const { see, seePoll, takeSuccess } = watch()
  const poll = { method: 'okta-verify', requestId: 'r1' } as const
  see('sendOktaVerifyRequest', { status: 'PENDING', requestId: 'r1' })
  seePoll(poll, { status: 'SUCCESS' })
  takeSuccess()
  seePoll(poll, { status: 'SUCCESS' })
  expect(takeSuccess()).toBe(false)
})

it('believes no poll about the code that was already taken', () => {
  const { see, seePoll, takeSuccess } = watch()
  see('createSendToken', { status: 'SUCCESS', requestId: 'r1' })
  see('sendTokenAuthRequest', { status: 'SUCCESS' })
  takeSuccess()
  seePoll({ method: 'token', requestId: 'r1' }, { status: 'SUCCESS' })
  expect(takeSuccess()).toBe(false)
})
