import type { MfaFailure, VerificationResponse } from '@mfa-challenge/contract'
import { expect, it } from 'vitest'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { pending, startPolling } from '../test-support/startPolling.ts'
import type { PollState } from './PollState.ts'

const fault: MfaFailure = { code: 'serviceFault', status: 503 }

it('asks first after three seconds, then every two, five, fifteen and thirty', async () => {
  const { clock, polledAt, state } = startPolling([pending])

  await clock.advance(2_999)
  expect(polledAt).toEqual([])
  await clock.advance(1)
  expect(polledAt).toEqual([3_000])
  await clock.advance(150_000)

  const waits = polledAt.slice(1).map((at, index) => at - (polledAt[index] ?? 0))
  expect(waits).toEqual([...Array(14).fill(2_000), ...Array(6).fill(5_000), ...Array(4).fill(15_000), 30_000])
  expect(state()).toEqual({ status: 'polling', hidden: false, failuresInARow: 0 })
})

it.each<[VerificationResponse, PollState]>([
  [{ status: 'SUCCESS' }, { status: 'succeeded' }],
  [
    { status: 'FAILED', error: 'denied' },
    { status: 'refused', error: 'denied' },
  ],
  [{ status: 'LOCKOUT' }, { status: 'lockedOut' }],
  [{ status: 'NOT_ENOUGH_DATA' }, { status: 'notEnoughData' }],
  [
    { status: 'UNKNOWN' },
    { status: 'stopped', failure: { code: 'unreadable', status: 200, problem: 'unknownStatus' } },
  ],
  [
    { status: 'MISSING' },
    { status: 'stopped', failure: { code: 'unreadable', status: 200, problem: 'missingStatus' } },
  ],
])('stops at the answer $status', async (answer, settled) => {
  const { clock, visibility, polledAt, state } = startPolling([pending, answer])

  await clock.advance(60_000)

  expect(state()).toEqual(settled)
  expect(polledAt).toEqual([3_000, 5_000])
  expect(clock.pending()).toBe(0)
  expect(visibility.listeners()).toBe(0)
})

it.each<MfaFailure>([
  { code: 'unauthorized' },
  { code: 'forbidden' },
  { code: 'blocked', status: 403 },
  { code: 'invalidRequest', status: 400 },
])('stops at once when asking again cannot help: $code', async (failure) => {
  const { clock, polledAt, state } = startPolling([failure])

  await clock.advance(60_000)

  expect(state()).toEqual({ status: 'stopped', failure })
  expect(polledAt).toEqual([3_000])
})

it.each<MfaFailure>([
  fault,
  { code: 'offline' },
  { code: 'timedOut' },
  { code: 'unreadable', status: 200, problem: 'html' },
])('gives up after five failures in a row: $code', async (failure) => {
  const { clock, polledAt, states, state } = startPolling([failure])

  await clock.advance(120_000)

  expect(polledAt).toHaveLength(5)
  expect(states.filter(({ status }) => status === 'polling')).toHaveLength(5)
  expect(state()).toEqual({ status: 'stopped', failure })
})

it('waits longer with each failure, and counts anew after an answer', async () => {
  const { clock, polledAt, state } = startPolling([fault, fault, fault, fault, pending, fault, pending], {
    random: 0.99,
  })

  await clock.advance(60_000)

  const waits = polledAt.slice(1, 5).map((at, index) => Math.round((at - (polledAt[index] ?? 0)) / 10) * 10)
  expect(waits).toEqual([2_200, 2_200, 3_960, 7_920])
  expect(state()).toEqual({ status: 'polling', hidden: false, failuresInARow: 0 })
})

it('takes an error that is none of ours for a failure, not for a success', async () => {
  const { clock, state } = startPolling(['thrown'])

  await clock.advance(3_000)

  expect(state()).toEqual({ status: 'polling', hidden: false, failuresInARow: 1 })
})

it('asks once more when time is up, then times out', async () => {
  const { clock, polledAt, state } = startPolling([pending], { timeoutMs: 7_000 })

  await clock.advance(6_999)
  expect(polledAt).toEqual([3_000, 5_000])
  expect(state()?.status).toBe('polling')
  await clock.advance(1)

  expect(polledAt).toEqual([3_000, 5_000, 7_000])
  expect(state()).toEqual({ status: 'timedOut' })
  expect(clock.pending()).toBe(0)
})

it('takes a success of the last poll', async () => {
  const { clock, state } = startPolling([pending, pending, { status: 'SUCCESS' }], { timeoutMs: 7_000 })

  await clock.advance(7_000)

  expect(state()).toEqual({ status: 'succeeded' })
})

it('pauses while the page is hidden, and asks half a second after it is shown', async () => {
  const { clock, visibility, polledAt, state } = startPolling([pending])

  await clock.advance(3_000)
  visibility.hide()
  expect(state()).toEqual({ status: 'polling', hidden: true, failuresInARow: 0 })
  await clock.advance(60_000)
  expect(polledAt).toEqual([3_000])

  visibility.show()
  expect(state()).toEqual({ status: 'polling', hidden: false, failuresInARow: 0 })
  await clock.advance(499)
  expect(polledAt).toEqual([3_000])
  await clock.advance(1)
  expect(polledAt).toEqual([3_000, 63_500])
})

it('asks nothing when it starts hidden', async () => {
  const { clock, visibility, polledAt } = startPolling([pending], { hidden: true })

  await clock.advance(60_000)
  expect(polledAt).toEqual([])
  visibility.show()
  await clock.advance(500)
  expect(polledAt).toEqual([60_500])
})

it('times out after one poll when the page is shown after the time was up', async () => {
  const { clock, visibility, polledAt, state } = startPolling([pending], { timeoutMs: 60_000 })

  visibility.hide()
  await clock.advance(600_000)
  visibility.show()
  await clock.advance(10_000)

  expect(polledAt).toEqual([600_500])
  expect(state()).toEqual({ status: 'timedOut' })
})

it('has one request in flight, however often the page is hidden and shown', async () => {
  const { clock, visibility, polledAt, mostInFlight } = startPolling(['never'])

  await clock.advance(3_000)
  for (let time = 0; time < 3; time += 1) {
    visibility.hide()
    visibility.show()
    await clock.advance(5_000)
  }

  expect(polledAt).toEqual([3_000])
  expect(mostInFlight()).toBe(1)
})

it('waits as long as a rate limit says, and tells the other controls', async () => {
  const retryAt = createFakeClock().now() + 3_000 + 10_000
  const { clock, deadlines, start, polledAt, state } = startPolling([{ code: 'rateLimited', retryAt }, pending], {
    random: 0.8,
  })

  await clock.advance(3_000)
  expect(deadlines.get('rateLimit')).toBe(start + 13_000)
  expect(state()).toEqual({ status: 'polling', hidden: false, failuresInARow: 0 })
  await clock.advance(11_999)
  expect(polledAt).toEqual([3_000])
  await clock.advance(1)

  expect(polledAt).toEqual([3_000, 15_000])
})

it('keeps to the wait of a rate limit when the page is shown in between', async () => {
  const retryAt = createFakeClock().now() + 3_000 + 10_000
  const { clock, visibility, polledAt } = startPolling([{ code: 'rateLimited', retryAt }, pending], { random: 0 })

  await clock.advance(3_000)
  visibility.hide()
  visibility.show()
  await clock.advance(9_999)
  expect(polledAt).toEqual([3_000])
  await clock.advance(1)

  expect(polledAt).toEqual([3_000, 13_000])
})

it('stops and says when to try again if the wait is longer than a minute', async () => {
  const failure: MfaFailure = { code: 'rateLimited', retryAt: createFakeClock().now() + 3_000 + 60_001 }
  const { clock, polledAt, state } = startPolling([failure])

  await clock.advance(120_000)

  expect(state()).toEqual({ status: 'stopped', failure })
  expect(polledAt).toEqual([3_000])
})

it('stops and says when to try again if the wait ends after the time is up', async () => {
  const failure: MfaFailure = { code: 'rateLimited', retryAt: createFakeClock().now() + 12_000 }
  const { clock, state } = startPolling([failure], { timeoutMs: 10_000 })

  await clock.advance(3_000)

  expect(state()).toEqual({ status: 'stopped', failure })
})

it('draws the wait itself when a rate limit names none, longer each time', async () => {
  const { clock, polledAt } = startPolling([{ code: 'rateLimited', retryAt: undefined }], { random: 0.99 })

  await clock.advance(40_000)

  const waits = polledAt.slice(1, 5).map((at, index) => Math.round((at - (polledAt[index] ?? 0)) / 100) * 100)
  expect(waits).toEqual([1_200, 2_500, 5_000, 10_000])
})

it('obeys a rate limit that another control ran into', async () => {
  const { clock, deadlines, start, polledAt } = startPolling([pending], { random: 0 })

  deadlines.set('rateLimit', start + 20_000)
  await clock.advance(19_999)
  expect(polledAt).toEqual([])
  await clock.advance(1)

  expect(polledAt).toEqual([20_000])
})

it('is silent once stopped: the request is called off, its answer and the page are ignored', async () => {
  const { clock, visibility, signals, states, polledAt, stop } = startPolling(['never'])
  await clock.advance(3_000)
  const told = states.length

  stop()
  visibility.hide()
  visibility.show()
  await clock.advance(300_000)

  expect(signals[0]?.aborted).toBe(true)
  expect(states).toHaveLength(told)
  expect(polledAt).toEqual([3_000])
  expect(clock.pending()).toBe(0)
})

it('ignores an answer that comes after it was stopped, even a success', async () => {
  const held = Promise.withResolvers<VerificationResponse>()
  const { clock, states, stop } = startPolling([held.promise])
  await clock.advance(3_000)
  const told = states.length

  stop()
  held.resolve({ status: 'SUCCESS' })
  await clock.advance(10_000)

  expect(states).toHaveLength(told)
})

it('counts an answer that comes while the page is hidden', async () => {
  const held = Promise.withResolvers<VerificationResponse>()
  const { clock, visibility, state } = startPolling([held.promise])
  await clock.advance(3_000)

  visibility.hide()
  held.resolve({ status: 'SUCCESS' })
  await clock.advance(0)

  expect(state()).toEqual({ status: 'succeeded' })
})
