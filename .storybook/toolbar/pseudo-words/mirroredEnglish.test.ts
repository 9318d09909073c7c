import { expect, it } from 'vitest'
import { createFormats, createWords, directionOf } from '@mfa-challenge/ui/internal'
import { englishWords } from '@mfa-challenge/ui/words'
import { mirroredEnglish } from './mirroredEnglish.ts'

it('runs from right to left, and is English letter by letter', () => {
  const words = createWords({ catalogue: mirroredEnglish, formats: createFormats(mirroredEnglish.locale) })

  expect(directionOf(mirroredEnglish.locale)).toBe('rtl')
  expect(words.cancel).toBe(englishWords.cancel)
  expect(words.actionIn({ action: 'Send', time: '0:24' })).toBe('Send in 0:24')
  expect(words.kbaSummary({ count: 2 })).toBe(englishWords.kbaSummary({ count: 2 }))
})
