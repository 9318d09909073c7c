import { type CodeAlphabet, cleanCode, withAsciiDigits } from './cleanCode.ts'
import { isEven, usual } from './readRun.ts'
import { readRuns } from './readRuns.ts'
import { saidToBeCode } from './saidToBeCode.ts'
import { gap, withoutOtherNumbers } from './withoutOtherNumbers.ts'

export interface ReadPastedCodeOptions {
  /** How many characters the code has, where that is known. */
  length?: number | undefined
  /** @default 'digits' */
  alphabet?: CodeAlphabet | undefined
}

/** A message's last line for the browser, with the code once more: `@acme.example #123456`. */
const originBound = /(?:^|\s)@[^\s#@]+ #([\dA-Z]+)(?![\dA-Z])/gi
/** Behind a number. */
const isAlternative = /^\d\s*(?:[,/|]|\p{L}{1,4})\s*$/u
const year = /^(?:19|20)\d\d$/
/** No message with a code is longer, and what is read takes time. */
const longestText = 4_000

/**
 * The code in a text that holds one: alone, grouped, or inside a whole message. `undefined`: there is more than a code
 * can hold and no telling which part is meant. A wrong code costs a try: where two numbers could be it, none is.
 */
export function readPastedCode(text: string, options: ReadPastedCodeOptions = {}): string | undefined {
  const { length, alphabet = 'digits' } = options
  const cleaned = cleanCode(text, alphabet)
  if (cleaned === '') return ''
  if (text.length > longestText) return undefined
  const message = plainText(text)
  const rest = withoutOtherNumbers(message.replace(originBound, gap))
  if (isBare(rest, alphabet)) {
    const parts = rest.match(/[\dA-Z]+/gi) ?? []
    if (cleaned.length < (length ?? usual.shortest) || cleaned.length === length) return cleaned
    if (length === undefined && (parts.length === 1 || (cleaned.length <= usual.longest && isEven(parts))))
      return cleaned
  }

  const named = new Set<string | undefined>()
  const unnamed = new Set<string | undefined>()
  for (const [, value = ''] of message.matchAll(originBound))
    if (value.length === (length ?? value.length)) named.add(value.toUpperCase())
  for (const { value, before, after } of readRuns(rest, options)) {
    const said = saidToBeCode(before, after)
    // `code 482913 or 771204`: what is said of the one is said of the other.
    if (said > 0 || (said === 0 && named.size > 0 && isAlternative.test(before))) named.add(value)
    else if (said === 0 || value === undefined) unnamed.add(isLikely(value) ? value : undefined)
  }
  // A code that looks like a date or an amount leaves no other number to be it.
  const isGapNamed = rest
    .split(gap)
    .some((before, place, all) => place < all.length - 1 && saidToBeCode(before, '') > 0)
  if (isGapNamed) unnamed.add(undefined)
  const found = named.size > 0 ? named : unnamed
  return found.size === 1 ? [...found][0] : undefined

  /** What nothing calls a code could be a year, a postcode, the end of a card's number. */
  function isLikely(value = ''): boolean {
    return length === undefined ? value.length === 6 || value === cleaned : !year.test(value)
  }
}

/** As it is read: without what only sets digits and letters. */
function plainText(text: string): string {
  return withAsciiDigits(text.replaceAll(/[，،]/g, ', '))
    .replaceAll(/&#?\w+;/g, ' ')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '_')
    .replaceAll(/[\p{Cf}\ufe0f\u20e3]+/gu, '')
}

/** No words between its parts, so that they are parts of one code. */
function isBare(text: string, alphabet: CodeAlphabet): boolean {
  if (alphabet === 'digits') return !/[\p{L}§]/u.test(text)
  const isOneCase = !/[a-z]/.test(text) || !/[A-Z]/.test(text)
  return isOneCase && /^(?:[\s\dA-Z]|[\p{Pd}._/·])*$/iu.test(text) && !/(?:^|\s)[a-z]+\s|\s[a-z]+$/.test(text.trim())
}
