import { englishWords } from '../../../packages/ui/src/words/englishWords.ts'
import type { MfaValues } from '../../../packages/ui/src/words/MfaCatalogue.ts'
import type { MfaWords } from '../../../packages/ui/src/words/MfaWords.ts'

/** A word in English, with its values as they are. */
export function sayInEnglish(key: keyof MfaWords, values: MfaValues): string {
  const word: unknown = englishWords[key]
  return String(typeof word === 'function' ? Reflect.apply(word, undefined, [values]) : word)
}
