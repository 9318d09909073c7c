/** Stands where something was that has digits and is no part of a code, and where one number ends and another begins. */
export const gap = '§'

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
/** Behind a word or a sign, and not behind another number. */
const apart = String.raw`(^|[A-Z]\s+|[^\s\dA-Z./\p{Pd}_·•−]\s*)`
const sum = String.raw`\d+(?:[ .,']\d{3}(?!\d))*(?:[.,]\d+)?`

/** Not in between two stars, which set a code in bold. */
const end = String.raw`(?![\dA-Z\p{Pd}]|[^\p{L}]*\*)`

/** In this order: what is longer first. Each keeps what its first group took. */
const others = [
  // Addresses of pages and people.
  String.raw`()[\w.+-]*(?:@|:\/\/|www\.|\.[a-z]{2,}\/)[\w./?=&%#:~+-]+`,
  // Telephones with their country.
  String.raw`()\+\d[\d ()./-]{5,}\d(?![\dA-Z])`,
  // Bank accounts.
  String.raw`()\b[a-z]{2}\d\d ?[a-z\d]{4}(?: ?\d{4}){2,}(?: ?\d{1,3}\b)?`,
  // Dates and times.
  String.raw`(^|[^\dA-Z./-])(?:\d{4}([./-]) ?\d\d?\2 ?\d\d?|\d\d?([./-]) ?\d\d?\3 ?\d{4})(?![\dA-Z/-]|\.\d)`,
  String.raw`${apart}(?:${day}[./] ?${month}|${month}[./] ?${day})(?:[./] ?\d\d)?(?![\dA-Z/-]|\.\d)`,
  String.raw`(^|[^\dA-Z\p{Pd}])\d\d?[:h]\d\d(?::\d\d)?(?!\d|[A-Z]\d)`,
  // Amounts, and what is counted.
  String.raw`()\p{Sc} ?${sum}`,
  String.raw`${apart}${sum} ?\p{Sc}`,
  String.raw`()\b\d{1,4}[ -]?(?:min|мин|[分年月日분%])`,
  String.raw`(^|[^\d.,])(?:(?:\d{1,3}(?:[ .,']\d{3})+|\d+)[.,]\d\d?|\d\d?(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{3}(?:\.\d{3}){2,})(?![\d.,]*\d)`,
  // The end of a number whose rest is hidden.
  String.raw`()\d*(?:\.{2,3}|[*•]{2,}|x{2,})-?\d{2,4}${end}`,
  String.raw`(^|[^\d*])[*•]+ ?\d{2,4}${end}`,
]

/** Made at the first paste. */
let patterns: readonly RegExp[] | undefined

/** The text without the dates, times, amounts, lifetimes, telephones and addresses that it has. */
export function withoutOtherNumbers(text: string): string {
  patterns ??= others.map((source) => new RegExp(source, 'giu'))
  return patterns.reduce((rest, other) => rest.replace(other, `$1${gap}`), text)
}
