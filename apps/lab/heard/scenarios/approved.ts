import { literally } from '../listen/words.ts'

/** The demo goes on by itself, and says the outcome in its own words. */
export const approved = literally('Approved. Ana Lopes is a quarterly finance reviewer now.')
