import { expect, it } from 'vitest'
import { benchTimes, stillWaiting } from '../people/ApprovalTimes.ts'
import { createIndex } from './createIndex.ts'

const index = createIndex(benchTimes)

it('is worth more the longer nobody has asked', () => {
  const worths = [1_000, 2_000, 4_000, 8_000, 16_000].map((since) => index(6_000, 6_000 + since))

  expect(worths).toEqual(worths.toSorted((one, other) => one - other))
  expect(new Set(worths).size).toBe(worths.length)
})

it('is worth nearly nothing while nobody can have approved', () => {
  expect(index(0, 800)).toBeLessThan(index(7_000, 7_800) / 3)
})

it('is, for a short time, half of what the hazard makes of its square', () => {
  const since = 1_000
  const hazard = -Math.log(stillWaiting(8_500, benchTimes) / stillWaiting(7_500, benchTimes)) / since

  expect(index(7_500, 8_500) / ((hazard * since * since) / 2)).toBeCloseTo(1, 0)
})
