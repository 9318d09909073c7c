import './allParts.ts'
import { knownWords } from './Words.ts'

/** The name of every word, in the order of the compiled languages. */
export const wordKeys = knownWords()
