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
const runs = { digits: /\d+(?:[ .-]\d+)*/g, alphanumeric: /[\dA-Z]+(?:-[\dA-Z]+)*/g }

/**
 * The code in a text that holds one: alone, grouped, or inside a whole message. `undefined`: there is more than a code
 * can hold and no telling which part is meant.
 */
export function readPastedCode(text: string, options: ReadPastedCodeOptions = {}): string | undefined {
  const { length, alphabet = 'digits' } = options
  const cleaned = cleanCode(text, alphabet)
  if (length !== undefined && cleaned.length <= length) return cleaned

  const { shortest, longest } = length === undefined ? usualLengths : { shortest: length, longest: length }
  const candidates = (withAsciiDigits(text).toUpperCase().match(runs[alphabet]) ?? [])
    // Among words, only those with a digit look like a code.
    .filter((run) => /\d/.test(run))
    .map((run) => cleanCode(run, alphabet))
    .filter((run) => run.length >= shortest && run.length <= longest)
  // A message may say its code twice: in words, and in a last line for the browser (`@acme.example #123456`).
  const [candidate, ...others] = new Set(candidates)
  if (others.length === 0 && candidate !== undefined) return candidate
  return length === undefined ? cleaned : undefined
}
