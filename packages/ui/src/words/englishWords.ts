import './allParts.ts'
import { createFormats } from './createFormats.ts'
import { createWords } from './createWords.ts'
import type { MfaWords } from './MfaWords.ts'

/** All words in English, for tests of your portal. */
export const englishWords: MfaWords = createWords({ formats: createFormats('en') })
