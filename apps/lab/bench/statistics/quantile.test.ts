import { expect, it } from 'vitest'
import { median, quantile } from './quantile.ts'

it('finds the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

it('lies between two values in proportion', () => {
  expect(quantile([0, 10], 0.25)).toBe(2.5)
  expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8)
  expect(quantile([7], 0.95)).toBe(7)
})

it('leaves out what was not measured, and has no answer of nothing', () => {
  expect(median([Number.NaN, 3])).toBe(3)
  expect(median([])).toBeNaN()
})
