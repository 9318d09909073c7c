/**
 * The words without the components, those of all methods, for a screen that is built from hooks alone.
 *
 * @packageDocumentation
 */
import './words/allParts.ts'

export type { Formats } from './words/createFormats.ts'
export { destinationWords } from './words/destinationWords.ts'
export { duoFailureWords } from './words/duoFailureWords.ts'
export { englishWords } from './words/englishWords.ts'
export { failureWords } from './words/failureWords.ts'
export { kbaFailureWords, kbaRefusalWords } from './words/kbaFailureWords.ts'
export { methodHint, methodName } from './words/methodWords.ts'
export type {
  MessageFormatter,
  MfaCatalogue,
  MfaLocales,
  MfaMessage,
  MfaTranslate,
  MfaValues,
  MfaWordOverrides,
} from './words/MfaCatalogue.ts'
export type { MfaWords } from './words/MfaWords.ts'
export { oktaFailureWords, rsaFailureWords } from './words/pushFailureWords.ts'
export { sendFailureWords } from './words/sendFailureWords.ts'
export {
  type MfaLanguage,
  type LanguageProps,
  useLanguage,
  useWords,
  WordsProvider,
  type WordsProviderProps,
} from './words/WordsContext.tsx'
