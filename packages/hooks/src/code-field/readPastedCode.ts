import { type CodeAlphabet, cleanCode, withAsciiDigits } from './cleanCode.ts'

export interface ReadPastedCodeOptions {
  /** How many characters the code has, where that is known. */
  length?: number | undefined
  /** @default 'digits' */
  alphabet?: CodeAlphabet | undefined
}

/** Lengths that codes have in practice, for when nobody told us. */
const usualLengths = { shortest: 4, longest: 8 }

/** `123 456`, `123-456`, `123.456`: one code. Two separators in a row end it, as does a word. */
const groupedRuns = { digits: /\d+(?:[ .-]\d+)*/g, alphanumeric: /[\dA-Z]+(?:-[\dA-Z]+)*/g }
const unbrokenRuns = { digits: /\d+/g, alphanumeric: /[\dA-Z]+/g }

/**
 * The code in a text that holds one: alone, grouped, or inside a whole message. `undefined`: there is more than a code
 * can hold and no telling which part is meant. Parts that words stand between are never joined.
 */
export function readPastedCode(text: string, options: ReadPastedCodeOptions = {}): string | undefined {
  const { length, alphabet = 'digits' } = options
  const cleaned = cleanCode(text, alphabet)
  const { shortest, longest } = length === undefined ? usualLengths : { shortest: length, longest: length }
  if (cleaned.length <= longest && standsAlone(text, alphabet)) return cleaned

  const candidates = (runs: RegExp) =>
    new Set(
      (withAsciiDigits(text).toUpperCase().match(runs) ?? [])
        // Among words, only those with a digit look like a code.
        .filter((run) => /\d/.test(run))
        .map((run) => cleanCode(run, alphabet))
        .filter((run) => run.length >= shortest && run.length <= longest),
    )
  // `482913 22.11.2026` is grouped by its looks. Where the length is known, an unbroken run of it is the better reading.
  const unbroken = length === undefined ? [] : [...candidates(unbrokenRuns[alphabet])]
  // A message may say its code twice: in words, and in a last line for the browser (`@acme.example #123456`).
  const [candidate, ...others] = unbroken.length > 0 ? unbroken : candidates(groupedRuns[alphabet])
  if (candidate !== undefined && others.length === 0) return candidate
  return length === undefined && withAsciiDigits(text).trim() === cleaned ? cleaned : undefined
}

/** No words between its parts, so that they are parts of one code. */
function standsAlone(text: string, alphabet: CodeAlphabet): boolean {
  const plain = withAsciiDigits(text)
  if (alphabet === 'digits') return plain.split(/\p{L}+/u).filter((part) => /\d/.test(part)).length <= 1
  const parts = plain.trim().split(/\s+/)
  return parts.length === 1 || parts.every((part) => /\d/.test(part) || !/\p{Ll}/u.test(part))
}
