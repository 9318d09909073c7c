import { expect, it } from 'vitest'
import { directionOf } from './directionOf.ts'

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
  ['ar_EG', 'rtl'],
  ['he_IL.UTF-8', 'rtl'],
  ['not a tag', 'ltr'],
])('%s runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})
