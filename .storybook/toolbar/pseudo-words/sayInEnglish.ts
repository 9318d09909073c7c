import type { MfaValues, MfaWords } from '@mfa-challenge/ui'
import { englishWords } from '@mfa-challenge/ui/words'

/** A word in English, with its values as they are. */
export function sayInEnglish(key: keyof MfaWords, values: MfaValues): string {
  const word: unknown = englishWords[key]
  return String(typeof word === 'function' ? Reflect.apply(word, undefined, [values]) : word)
}
