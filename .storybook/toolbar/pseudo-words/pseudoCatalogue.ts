import { createFormats, wordKeys } from '@mfa-challenge/ui/internal'
import type { MfaCatalogue, MfaMessage } from '@mfa-challenge/ui'
import { type PseudoLocale, pseudoText } from './pseudoText.ts'
import { sayInEnglish } from './sayInEnglish.ts'

/** All words of the components in a locale that nobody speaks. What is filled in, a name or a destination, stays. */
export function pseudoCatalogue(locale: PseudoLocale): MfaCatalogue {
  const { isolate } = createFormats(locale)
  const words: Record<string, MfaMessage> = {}
  for (const key of wordKeys) {
    words[key] = (given) => {
      const values = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, isText(value) ? isolate(value) : value]),
      )
      return pseudoText(sayInEnglish(key, values), locale, Object.values(values).filter(isText))
    }
  }
  return { locale, words }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
