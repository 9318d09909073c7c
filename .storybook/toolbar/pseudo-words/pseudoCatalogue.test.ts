import { describe, expect, it } from 'vitest'
import { createFormats, createWords, wordKeys } from '@mfa-challenge/ui/internal'
import type { MfaWords } from '@mfa-challenge/ui'
import { englishWords } from '@mfa-challenge/ui/words'
import { pseudoCatalogue } from './pseudoCatalogue.ts'

/** Everything that any word may be filled with. */
const values = {
  text: '4711',
  to: '4712',
  place: '4713',
  device: '4714',
  digits: '17',
  destination: '•••',
  time: '0:24',
  duration: '5′',
  number: '07',
  question: '¿?',
  trackingId: '4715',
  length: 6,
  typed: 5,
  count: 2,
}

function textsOf(words: MfaWords): { key: string; text: string }[] {
  return wordKeys.map((key) => {
    const word: unknown = words[key]
    return { key, text: String(typeof word === 'function' ? Reflect.apply(word, undefined, [values]) : word) }
  })
}

const wordsIn = (locale: 'en-XA' | 'ar-XB') =>
  createWords({ catalogue: pseudoCatalogue(locale), formats: createFormats('en') })

describe.each(['en-XA', 'ar-XB'] as const)('%s', (locale) => {
  it('lets no English word through', () => {
    const leaked = locale === 'en-XA' ? /[A-Za-z]/ : /(?<![\u202E\p{L}])\p{L}/u
    for (const { key, text } of textsOf(wordsIn(locale))) expect(text, `${key} says ${text}`).not.toMatch(leaked)
  })
})

it('is longer by two fifths on the whole', () => {
  const length = (words: MfaWords) => textsOf(words).reduce((sum, { text }) => sum + text.length, 0)
  const ratio = length(wordsIn('en-XA')) / length(englishWords)
  expect(ratio).toBeGreaterThan(1.3)
  expect(ratio).toBeLessThan(1.5)
})

it('changes a sentence within a sentence once', () => {
  const words = wordsIn('en-XA')
  const to = words.destinationWith({ place: words.yourWorkEmail, destination: 'w•••n@acme.example' })
  expect(to).toBe('[[ýööûûŕ ŵööŕķ éé-ɱááîîļ] w•••n@acme.example]')
  expect(words.emailSent({ to })).toBe(`[Ŵéé šééñţ îîţ ţöö ${to}.]`)
})
