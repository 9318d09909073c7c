const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'

/** Right-to-left override, and its end: Latin letters run as Hebrew or Arabic ones do. */
const runLeft = '\u202E'
const runAsBefore = '\u202C'

export type PseudoLocale = 'en-XA' | 'ar-XB'

/**
 * English that can still be read, changed so that faults show. `en-XA` is longer by two fifths (each vowel twice) and in
 * brackets, whose loss shows what was cut off. `ar-XB` runs from right to left. What is in `kept` stays as it is.
 */
export function pseudoText(text: string, locale: PseudoLocale, kept: readonly string[] = []): string {
  if (text === '') return ''
  const pieces = splitAround(text, kept)
  const changed = pieces.map((piece, index) => (index % 2 === 1 ? piece : change(piece, locale))).join('')
  return locale === 'en-XA' ? `[${changed}]` : changed
}

function change(text: string, locale: PseudoLocale): string {
  if (locale === 'ar-XB') return text.replace(/\p{L}+/gu, (word) => `${runLeft}${word}${runAsBefore}`)
  return text.replace(/[a-z]/gi, (letter) => {
    const accent = accented.charAt(plain.indexOf(letter))
    return /[aeiou]/i.test(letter) ? `${accent}${accent.toLowerCase()}` : accent
  })
}

/** What is between, and what is kept, in turn. A kept text counts only as whole words: "to" is not in "today". */
function splitAround(text: string, kept: readonly string[]): string[] {
  const longestFirst = kept.filter((one) => one !== '').toSorted((one, other) => other.length - one.length)
  if (longestFirst.length === 0) return [text]
  const any = longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u'))
}
