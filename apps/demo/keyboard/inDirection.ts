import { type Names, namesIn } from './names.ts'
import { wordsIn } from './wordsIn.ts'

export type Direction = 'from left to right' | 'from right to left'

export const directions: readonly Direction[] = ['from left to right', 'from right to left']

/** A language of that direction, and what the stops are called in it. */
export function inDirection(direction: Direction): { locale: string; names: Names } {
  const locale = direction === 'from right to left' ? 'ar' : 'en'
  return { locale, names: namesIn(wordsIn(locale), locale) }
}
