import { expect, it } from 'vitest'
import { directionOf } from './directionOf.ts'

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
  ['not a tag', 'ltr'],
])('%s runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})
