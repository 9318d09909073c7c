import { parseLocale } from '@mfa-challenge/contract/internal'

/** Which way a language is written: `rtl` for the scripts that run from right to left. What is no language tag: `ltr`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = parseLocale(locale)?.maximize().script
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])
