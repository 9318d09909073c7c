/**
 * For queries by text: what is on the screen, and not what is said of it in a live region. Blanks that hold a line
 * together stay as they are, as they do in the words that are looked for.
 */
export const seen = {
  ignore: '[aria-live], script, style',
  normalizer: (text: string) => text.trim().replaceAll(/[ \t\n]+/g, ' '),
}

/** For queries by text: what has this in it. */
export function part(text: string): (shown: string) => boolean {
  return (shown) => shown.includes(text)
}
