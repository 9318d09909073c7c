import { type Chosen, readToolbar } from './readToolbar.ts'
import { toolbar } from './toolbar.ts'

/** In place of a language, for a test run: each story in a language of its own, and each language for some of them. */
export const inTurn = 'in-turn'

/** Every language but English, which another run speaks. */
export const otherLanguages = toolbar.locale.toolbar.items
  .map(({ value }) => value)
  .filter((locale) => locale !== 'en' && locale !== 'en-XA' && locale !== 'ar-XB')

/** What is chosen for one story. Its turn goes by its name: the same in each run, whatever other stories there are. */
export function readStoryToolbar(globals: Readonly<Record<string, unknown>>, storyId: string): Chosen {
  if (globals['locale'] !== inTurn) return readToolbar(globals)
  return readToolbar({ ...globals, locale: otherLanguages[numberOf(storyId) % otherLanguages.length] })
}

function numberOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 0)
}
