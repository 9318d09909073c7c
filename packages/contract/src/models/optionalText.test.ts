import { expect, it } from 'vitest'
import { optionalText } from './optionalText.ts'

it.each([undefined, null, ''])('takes %j for nothing', (value) => {
  expect(optionalText.parse(value)).toBeUndefined()
})

it.each([' ', '0', 'null'])('keeps %j', (value) => {
  expect(optionalText.parse(value)).toBe(value)
})

it.each([0, false, {}])('refuses %j', (value) => {
  expect(optionalText.safeParse(value).success).toBe(false)
})
