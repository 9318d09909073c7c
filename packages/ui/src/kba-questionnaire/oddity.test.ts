import { expect, it } from 'vitest'
import { oddityOf } from './oddity.ts'

it.each([
  'Biscuit',
  'Main street 5',
  "O'Brien",
  'Zo\u00EB',
  'na\u00EFve',
  '\u00C5re',
  '\uD55C\uAE00',
  'a-b_c (d)',
  '\u0643\u0644\u0628',
  '',
])('finds nothing in %j', (answer) => {
  expect(oddityOf(answer)).toBeUndefined()
})

it.each([
  ' Biscuit',
  'Biscuit ',
  'Main  street',
  'Main\u00A0street',
  'Main\tstreet',
  'Main\u3000street',
  'Biscuit\uFEFF',
  ' Zoe\u0308 ',
])('finds the blank in %j', (answer) => {
  expect(oddityOf(answer)).toBe('space')
})

it.each([
  ['O\u2019Brien', '\u2019'],
  ['\u201CRex\u201D', '\u201C'],
  ['Anne\u2013Marie', '\u2013'],
  ['Zoe\u0308', '\u25CC\u0308'],
  ['A\u030Are', '\u25CC\u030A'],
  ['\u1112\u1161\u11AB', 'U+1161'],
  ['\u212Bre', 'U+212B'],
  ['Bis\u200Bcuit', 'U+200B'],
  ['\u202ABiscuit', 'U+202A'],
  ['Bis\u00ADcuit', 'U+00AD'],
  ['Bis\u2060cuit', 'U+2060'],
])('names the special character in %j, and no letter', (answer, character) => {
  expect(oddityOf(answer)).toEqual({ character })
})
