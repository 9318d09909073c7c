import type { VerificationResponse } from '@mfa-challenge/contract'
import { expect, it } from 'vitest'
import { pending, startPolling } from '../test-support/startPolling.ts'

const held: VerificationResponse = { status: 'PENDING', held: true }
const passed: VerificationResponse = { status: 'SUCCESS' }

/** An answer that comes when the test says so. */
function later() {
  const { promise, resolve } = Promise.withResolvers<VerificationResponse>()
  return { answer: promise, resolve }
}

it('asks again at once after an answer that was held', async () => {
  const first = later()
  const { clock, polledAt, state } = startPolling([first.answer, held, passed])
  await clock.advance(3_000)

  await clock.advance(25_000)
  first.resolve(held)
  await clock.advance(0)
  await clock.advance(0)

  expect(polledAt).toEqual([3_000, 28_000])
  await clock.advance(1_000)
  expect(state()).toEqual({ status: 'succeeded' })
})

it('keeps a second from one question to the next, even where nothing was held at all', async () => {
  const { clock, polledAt } = startPolling([held])

  await clock.advance(6_000)

  expect(polledAt).toEqual([3_000, 4_000, 5_000, 6_000])
})

it('goes by the schedule where an answer was not held', async () => {
  const { clock, polledAt } = startPolling([held, pending, held, pending])

  await clock.advance(10_000)

  expect(polledAt).toEqual([3_000, 4_000, 6_000, 7_000, 9_000])
})

it('waits longer after a failure all the same', async () => {
  const { clock, polledAt } = startPolling([held, { code: 'serviceFault', status: 503 }, held])

  await clock.advance(6_000)

  expect(polledAt).toEqual([3_000, 4_000, 6_000])
})

it('is timed out by an answer that was held past the end, and asks no more', async () => {
  const last = later()
  const { clock, polledAt, state } = startPolling([last.answer, held], { timeoutMs: 10_000 })
  await clock.advance(20_000)
  expect(state()?.status).toBe('polling')

  last.resolve(held)
  await clock.advance(0)
  await clock.advance(60_000)

  expect(polledAt).toEqual([3_000])
  expect(state()).toEqual({ status: 'timedOut' })
})

it('takes a success that was held past the end', async () => {
  const last = later()
  const { clock, state } = startPolling([last.answer], { timeoutMs: 10_000 })
  await clock.advance(20_000)

  last.resolve({ ...passed, held: true })
  await clock.advance(0)

  expect(state()).toEqual({ status: 'succeeded' })
})

it('ends the hold when the page is left, and asks again when it is come back to', async () => {
  const lost = later()
  const { clock, visibility, polledAt, signals, state } = startPolling([lost.answer, held])
  await clock.advance(5_000)

  visibility.leave()
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  // Written to a page that is gone, it counts as never received.
  lost.resolve(passed)
  await clock.advance(0)
  await clock.advance(60_000)
  expect(polledAt).toEqual([3_000])
  expect(state()).toEqual({ status: 'polling', hidden: true, failuresInARow: 0 })

  visibility.comeBack()
  await clock.advance(500)
  expect(polledAt).toEqual([3_000, 65_500])
})

it('keeps the hold while the page is only hidden, and asks no more until it is shown', async () => {
  const first = later()
  const { clock, visibility, polledAt, signals } = startPolling([first.answer, held])
  await clock.advance(5_000)

  visibility.hide()
  expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  first.resolve(held)
  await clock.advance(0)
  await clock.advance(60_000)
  expect(polledAt).toEqual([3_000])

  visibility.show()
  await clock.advance(500)
  expect(polledAt).toEqual([3_000, 65_500])
})
