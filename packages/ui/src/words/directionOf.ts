import { parseLocale } from '@mfa-challenge/contract/internal'
import { isPlainEnglish } from './isPlainEnglish.ts'

/** Which way a language is written: `rtl` for the scripts that run from right to left. What is no language tag: `ltr`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  // Looking up a script takes long for the first time.
  if (isPlainEnglish(locale)) return 'ltr'
  const script = parseLocale(locale)?.maximize().script
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])
