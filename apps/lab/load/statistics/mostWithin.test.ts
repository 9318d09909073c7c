import { expect, it } from 'vitest'
import { mostWithin } from './mostWithin.ts'

it('finds the fullest window, wherever it begins and in whatever order', () => {
  expect(mostWithin([0, 9, 10, 11, 12, 30], 10)).toBe(4)
  expect(mostWithin([30, 12, 9, 11, 10, 0], 10)).toBe(4)
})

it('leaves the end of a window out', () => {
  expect(mostWithin([0, 10], 10)).toBe(1)
  expect(mostWithin([0, 9.999], 10)).toBe(2)
})

it('counts what comes at the same moment, and nothing of nothing', () => {
  expect(mostWithin([5, 5, 5], 10)).toBe(3)
  expect(mostWithin([], 10)).toBe(0)
})
