import { describe, expect, it } from 'vitest'
import { type MfaPollSchedule, pollSchedules } from '../../../../packages/hooks/src/test-support/polling.ts'
import { pending, startPolling } from '../../../../packages/hooks/src/test-support/startPolling.ts'
import { formerly } from '../schedules/formerly.ts'
import { direct, held } from '../schedules/services.ts'
import { byProduct, doubling, fixed, planned } from '../schedules/schedules.ts'
import { poll } from './poll.ts'

const atOnce = { ...direct, latency: 0 }
const heldAtOnce = { ...held, latency: 0 }
const answers = (answeredAt: number) => ({ answeredAt, chances: () => () => 0.5 })
const never = answers(Number.POSITIVE_INFINITY)

it('knows of an answer at the next request', () => {
  expect(poll(answers(8_500), fixed(2_000), atOnce)).toEqual({ requests: 5, delay: 1_500 })
  expect(poll(answers(10_000), fixed(2_000), atOnce)).toEqual({ requests: 5, delay: 0 })
})

it('sends one last request when the time is up, and knows of nothing later', () => {
  expect(poll(answers(299_000), fixed(8_000), atOnce)).toEqual({ requests: 38, delay: 1_000 })
  expect(poll(never, fixed(8_000), atOnce)).toEqual({ requests: 38, delay: undefined })
})

it('never asks within a second', () => {
  expect(poll(answers(2_500), planned('', [0, 100, 200, 300]), atOnce).requests).toBeLessThanOrEqual(4)
  expect(poll(answers(2_500), fixed(0), atOnce)).toEqual({ requests: 4, delay: 500 })
})

it('doubles its waits up to half a minute', () => {
  // After 1, 3, 7, 15, 31, 61 and 91 seconds.
  expect(poll(answers(62_000), doubling(1_000, 30_000), atOnce)).toEqual({ requests: 7, delay: 29_000 })
})

it('has an answer there and back, half before it is looked and half after', () => {
  const latency = direct.latency / Math.exp(0.125)

  expect(poll(answers(1_000), fixed(2_000), direct).delay).toBeCloseTo(
    1_000 + latency * Math.exp(-0.5 * Math.sqrt(2 * Math.log(2))),
    3,
  )
})

describe('where requests are held', () => {
  it('knows of an answer at once, while one is', () => {
    expect(poll(answers(11_500), fixed(2_000), heldAtOnce)).toEqual({ requests: 1, delay: 0 })
  })

  it('knows of an answer between two of them at the next', () => {
    expect(poll(answers(13_000), fixed(2_000), heldAtOnce)).toEqual({ requests: 2, delay: 1_000 })
  })
})

const product: [string, MfaPollSchedule][] = [...Object.entries(pollSchedules), ['the one before', formerly]]

it.each(product)('asks as often as the product itself, where nobody answers: %s', async (_name, schedule) => {
  const polling = startPolling([pending], { schedule })
  await polling.clock.advance(400_000)

  expect(polling.state()).toEqual({ status: 'timedOut' })
  expect(poll(never, byProduct('', schedule), atOnce).requests).toBe(polling.polledAt.length)
})

it.each(product)('knows of an answer when the product itself does: %s', async (_name, schedule) => {
  for (const answeredAt of [1_000, 7_777, 29_500, 64_000, 200_000]) {
    const polling = startPolling([pending], { schedule })
    await polling.clock.advance(400_000)
    const known = polling.polledAt.find((at) => at >= answeredAt) ?? Number.NaN

    expect(poll(answers(answeredAt), byProduct('', schedule), atOnce).delay).toBeCloseTo(known - answeredAt, 6)
  }
})
