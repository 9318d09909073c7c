import { wordsIn } from '../keyboard/wordsIn.ts'

/** What the challenge says in English, by the keys of its words: a test changes with them. */
export const english = wordsIn('en')
