import { afterEach, expect, it } from 'vitest'
import { createFormats } from '../words/createFormats.ts'
import { englishWords } from '../words/englishWords.ts'
import { countingDown, noteShown } from './shownWords.ts'

afterEach(() => noteShown(englishWords, createFormats('en')))

it('finds what is left in a text, and not in a time of day that ends in the same signs', () => {
  expect(countingDown(13)('Confirm in 0:13')).toBe(true)
  expect(countingDown(13)('10:13 AM: Confirm in 0:13')).toBe(true)
  expect(countingDown(13)('10:13 AM')).toBe(false)
  expect(countingDown(13)('in 0:135')).toBe(false)
  expect(countingDown(13)('in 0:12')).toBe(false)
})

it('finds it in other digits too', () => {
  noteShown(englishWords, createFormats('ar-EG'))
  const formats = createFormats('ar-EG')
  expect(countingDown(13)(`بعد ${formats.countdown(13)}`)).toBe(true)
  expect(countingDown(13)(`١${formats.countdown(13)}`)).toBe(false)
})
