import { expect, it } from 'vitest'
import { createFormats } from './createFormats.ts'
import { createWords } from './createWords.ts'
import { wordKeys } from './wordKeys.ts'
import { englishWords } from './englishWords.ts'
import type { MfaCatalogue } from './MfaCatalogue.ts'

const formats = createFormats('en')
const catalogue: MfaCatalogue = {
  locale: 'de',
  words: { confirm: 'Bestätigen', cancel: 'Abbrechen', reference: 'Vorgang {trackingId}' },
}

it('fills in what a sentence takes', () => {
  expect(englishWords.reference({ trackingId: 'b21b' })).toBe('Reference b21b')
  expect(englishWords.codeDigitsLabel({ length: 6 })).toBe('6-digit code')
  expect(englishWords.codeTooShort({ typed: 1, length: 6 })).toBe('That’s 1 digit. The code has 6.')
  expect(englishWords.kbaSummary({ count: 2 })).toBe('2 answers are missing')
})

it('puts in a value just as it is, braces and dollars too', () => {
  expect(englishWords.duoSays({ text: '{text} $& $1' })).toBe('Duo says: {text} $& $1')
})

it('takes each word from the first that has it: translate, overrides, the language, English', () => {
  const words = createWords({
    translate: (key) => (key === 'confirm' ? 'von der Seite' : undefined),
    overrides: { confirm: 'nie', cancel: 'Zurück', backToStart: undefined },
    catalogue,
    formats,
  })

  expect(words.confirm).toBe('von der Seite')
  expect(words.cancel).toBe('Zurück')
  expect(words.reference({ trackingId: 'b21b' })).toBe('Vorgang b21b')
  expect(words.backToStart).toBe('Start over')
  expect(words.continue).toBe('Continue')
})

it('lets an override be a text with names, or a function of the values', () => {
  const words = createWords({
    overrides: {
      reference: 'Ticket {trackingId}, {nobody}',
      codeTooShort: ({ typed, length }) => `${typed} of ${length}`,
    },
    formats,
  })

  expect(words.reference({ trackingId: 'b21b' })).toBe('Ticket b21b, {nobody}')
  expect(words.codeTooShort({ typed: 3, length: 6 })).toBe('3 of 6')
})

it('hands the host’s own system the key and the bare values', () => {
  const asked: unknown[] = []
  const words = createWords({
    translate: (key, values) => {
      asked.push([key, values])
      return undefined
    },
    formats,
  })
  asked.length = 0

  words.codeTooShort({ typed: 3, length: 6 })

  expect(asked).toEqual([['codeTooShort', { typed: 3, length: 6 }]])
})

it('has a sentence for every key', () => {
  for (const key of wordKeys) expect(englishWords[key]).toBeDefined()
})
