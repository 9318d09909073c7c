/**
 * Language and words for views that stand outside of an `MfaScreen`.
 *
 * @packageDocumentation
 */
export { type LanguageProps, WordsProvider, type WordsProviderProps } from './words/WordsContext.tsx'
