import { createFormats } from '../../../packages/ui/src/words/createFormats.ts'
import { englishWords } from '../../../packages/ui/src/words/englishWords.ts'
import type { MfaCatalogue, MfaMessage, MfaValues } from '../../../packages/ui/src/words/MfaCatalogue.ts'
import { type PseudoLocale, pseudoText } from './pseudoText.ts'

/** All words of the components in a locale that nobody speaks. What is filled in, a name or a destination, stays. */
export function pseudoCatalogue(locale: PseudoLocale): MfaCatalogue {
  const words: Record<string, MfaMessage> = {}
  const { isolate } = createFormats(locale)
  for (const [key, word] of Object.entries(englishWords)) {
    words[key] = (given) => {
      const values = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, isText(value) ? isolate(value) : value]),
      )
      return pseudoText(inEnglish(word, values), locale, Object.values(values).filter(isText))
    }
  }
  return { locale, words }
}

function inEnglish(word: unknown, values: MfaValues): string {
  return String(typeof word === 'function' ? Reflect.apply(word, undefined, [values]) : word)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
