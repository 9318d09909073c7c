import { expect, it } from 'vitest'
import { pseudoText } from './pseudoText.ts'

it('is longer, accented and in brackets', () => {
  expect(pseudoText('Try again in 0:24', 'en-XA')).toBe('[Ţŕý ááĝááîîñ îîñ 0:24]')
})

it('keeps what was filled in, as whole words only', () => {
  expect(pseudoText('We e-mailed it to Ana (2+2) today.', 'en-XA', ['to', 'Ana (2+2)', ''])).toBe(
    '[Ŵéé éé-ɱááîîļééð îîţ to Ana (2+2) ţööðááý.]',
  )
})

it('runs each word from right to left, and no number', () => {
  expect(pseudoText('Try again in 0:24', 'ar-XB')).toBe('\u202ETry\u202C \u202Eagain\u202C \u202Ein\u202C 0:24')
})

it('leaves an empty text empty', () => {
  expect(pseudoText('', 'en-XA')).toBe('')
})
