import { expect, it } from 'vitest'
import { answerChance, defaultApprovalTimes } from './approvalTimes.ts'

const chance = (fromMs: number, toMs: number) => answerChance(fromMs, toMs, defaultApprovalTimes)

it('is even that somebody has answered by the median, and nothing in no time', () => {
  expect(chance(0, 8_000)).toBeCloseTo(0.5, 1)
  expect(chance(5_000, 5_000)).toBeCloseTo(0)
  expect(chance(0, 29_830)).toBeCloseTo(0.95, 2)
})

it('is greatest for a second in which most people answer', () => {
  expect(chance(6_000, 7_000)).toBeGreaterThan(chance(1_000, 2_000))
  expect(chance(6_000, 7_000)).toBeGreaterThan(chance(60_000, 61_000))
})

it.each([0, 8_000, 60_000, 299_000, 10_000_000])('grows with the time that nobody has asked, from %d ms on', (from) => {
  const chances = [1, 2, 4, 8, 16].map((seconds) => chance(from, from + 1_000 * seconds))

  expect(chances).toEqual(chances.toSorted((one, other) => one - other))
  expect(new Set(chances).size).toBe(chances.length)
})
