import { englishWords, type MfaWords } from '../../../packages/ui/src/words/englishWords.ts'
import { type PseudoLocale, pseudoText } from './pseudoText.ts'

/** All words of the components in a locale that nobody speaks. What is filled in, a name or a destination, stays. */
export function pseudoWords(locale: PseudoLocale): MfaWords {
  return changeWord(englishWords, locale, [])
}

// What goes in comes out as the same kind of thing, however deep the words are nested.
function changeWord<Word>(word: Word, locale: PseudoLocale, kept: readonly string[]): Word
function changeWord(word: unknown, locale: PseudoLocale, kept: readonly string[]): unknown {
  if (typeof word === 'string') return pseudoText(word, locale, kept)
  if (typeof word === 'function') {
    return (...args: unknown[]) =>
      changeWord<unknown>(Reflect.apply(word, undefined, args), locale, args.filter(isText))
  }
  if (Array.isArray(word)) return word.map((one: unknown) => changeWord(one, locale, kept))
  if (typeof word === 'object' && word !== null) {
    return Object.fromEntries(Object.entries(word).map(([key, one]) => [key, changeWord<unknown>(one, locale, kept)]))
  }
  return word
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
