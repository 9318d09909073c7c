import { englishWords, type MfaValues, type MfaWords } from '@mfa-challenge/ui'

/** A word in English, with its values as they are. */
export function sayInEnglish(key: keyof MfaWords, values: MfaValues): string {
  const word: unknown = englishWords[key]
  return String(typeof word === 'function' ? Reflect.apply(word, undefined, [values]) : word)
}
