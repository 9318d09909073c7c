import { emulateMedia } from '../emulate-media/emulateMedia.ts'
import type { Chosen } from '../readToolbar.ts'

/**
 * What the toolbar asks of the page as a whole. On a docs page only the stories change direction and language: its own
 * text is English.
 */
export function dressPage({ theme, direction, locale, motion, contrast, forcedColors }: Chosen, isDocs: boolean): void {
  const page = document.documentElement
  page.dataset.theme = theme
  page.dir = isDocs ? 'ltr' : direction
  page.lang = isDocs ? 'en' : locale
  emulateMedia({
    ...(motion !== 'system' && { reducedMotion: motion }),
    ...(contrast !== 'system' && { contrast }),
    ...(forcedColors !== 'system' && { forcedColors }),
  })
}
