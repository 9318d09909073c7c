import { expect, it } from 'vitest'
import { tidyDefault, tidyType } from './tidyPropTable.ts'

it.each([
  ['((outcome: MfaOutcome) => void)', '(outcome: MfaOutcome) => void'],
  ['(() => void)', '() => void'],
  ['() => void', '() => void'],
  ['(a: string) => (b: string)', '(a: string) => (b: string)'],
  ['"heading" | "field"', '"heading" | "field"'],
])('shows the type %s as it was written', (summary, tidy) => {
  expect(tidyType(summary)).toEqual({ summary: tidy })
})

it('keeps a long object to itself until asked', () => {
  const detail = `Partial<{ ${'word: string; '.repeat(20)}}>`
  expect(tidyType(detail)).toEqual({ summary: 'Partial<{ … }>', detail })
})

it.each([
  [`"'heading'"`, `'heading'`],
  ['2', '2'],
  ['"field"', 'field'],
])('shows the default %s as it was written', (summary, tidy) => {
  expect(tidyDefault(summary)).toBe(tidy)
})
