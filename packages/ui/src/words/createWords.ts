import type { MfaWords } from './MfaWords.ts'
import './parts/common.ts'
import { Words, type WordSources } from './Words.ts'

/**
 * Makes the words that components use. Those of a method are there once its file is: what shows them imports the part of
 * the words that they are in.
 */
export function createWords(sources: WordSources): MfaWords
export function createWords(sources: WordSources): unknown {
  return new Words(sources)
}
