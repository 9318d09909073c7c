import { expect, it } from 'vitest'
import { normalizeKbaAnswer } from './normalizeKbaAnswer.ts'

it.each([
  ['Blue', 'blue'],
  [' Blue  Ridge ', ' blue  ridge '],
  ['ISTANBUL', 'istanbul'],
  ['Straße', 'straße'],
  ['O’Neill', 'o’neill'],
  ['Zoe\u0308', 'zoe\u0308'],
])('%j becomes %j', (answer, expected) => {
  expect(normalizeKbaAnswer(answer)).toBe(expected)
})
