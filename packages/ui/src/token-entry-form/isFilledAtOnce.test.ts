import { expect, it } from 'vitest'
import { isFilledAtOnce } from './isFilledAtOnce.ts'

it.each([
  ['', '123456', true],
  ['12', '123456', true],
  ['111111', '123456', true],
  ['12345', '123456', false],
  ['123456', '123457', false],
  ['1234567', '123456', false],
  ['', '12345', false],
])('tells a code that arrives as a whole from typing: %j becomes %j', (before, after, atOnce) => {
  expect(isFilledAtOnce(before, after, 6)).toBe(atOnce)
})

it('knows no whole code where the length is not known', () => {
  expect(isFilledAtOnce('', '123456', undefined)).toBe(false)
})
