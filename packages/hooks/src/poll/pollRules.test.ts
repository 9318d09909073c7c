import { expect, it } from 'vitest'
import { backoffDelay, pollDelay, retryAfterDelay } from './pollRules.ts'
import { pollSchedules } from '../poll-schedule/pollSchedules.ts'

const middle = () => 0.5
const lowest = () => 0
const highest = () => 0.999_999

const { direct } = pollSchedules

it.each([
  [0, 2_000],
  [29_999, 2_000],
  [30_000, 5_000],
  [59_999, 5_000],
  [60_000, 15_000],
  [119_999, 15_000],
  [120_000, 30_000],
  [3_600_000, 30_000],
])('waits, %i ms after the start, %i ms for the next poll', (elapsed, wait) => {
  expect(pollDelay(elapsed, middle, direct)).toBe(wait)
})

it('goes on with the last wait, whatever its end', () => {
  expect(pollDelay(60_000, middle, { first: 0, waits: [{ until: 10_000, wait: 4_000 }] })).toBe(4_000)
})

it('spreads waits by a tenth to both sides', () => {
  expect(pollDelay(0, lowest, direct)).toBeCloseTo(1_800, 0)
  expect(pollDelay(0, highest, direct)).toBeCloseTo(2_200, 0)
})

it('draws the wait after failures from a doubling range, one second at least', () => {
  expect(backoffDelay(1, highest)).toBeCloseTo(1_000, 0)
  expect(backoffDelay(4, highest)).toBeCloseTo(8_000, 0)
  expect(backoffDelay(4, middle)).toBe(4_000)
  expect(backoffDelay(4, lowest)).toBe(1_000)
  expect(backoffDelay(20, highest)).toBeCloseTo(30_000, 0)
})

it('waits as long as it was told, and up to a quarter more, but by itself no more than a minute', () => {
  expect(retryAfterDelay(10_000, lowest)).toBe(10_000)
  expect(retryAfterDelay(10_000, highest)).toBeCloseTo(12_500, 0)
  expect(retryAfterDelay(58_000, highest)).toBe(60_000)
})
