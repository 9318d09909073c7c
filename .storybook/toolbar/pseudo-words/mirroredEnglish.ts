import { wordKeys } from '@mfa-challenge/ui/internal'
import type { MfaCatalogue, MfaMessage } from '@mfa-challenge/ui'
import { sayInEnglish } from './sayInEnglish.ts'

/**
 * English as if it were written from right to left, for a page that reads so and whose words a story must find: letter by
 * letter the same, without what keeps a name in its order in a language that really runs so.
 */
export const mirroredEnglish: MfaCatalogue = {
  locale: 'en-Arab',
  words: Object.fromEntries(wordKeys.map((key): [string, MfaMessage] => [key, (values) => sayInEnglish(key, values)])),
}
