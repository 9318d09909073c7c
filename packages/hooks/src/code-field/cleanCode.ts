/** What a code is made of. */
export type CodeAlphabet = 'digits' | 'alphanumeric'

/**
 * A code without what people, keyboards and messages put around it: digits of any script become ASCII, letters become
 * capitals when the code has letters, and all else goes. A Turkish keyboard's capital i has a dot.
 */
export function cleanCode(raw: string, alphabet: CodeAlphabet = 'digits'): string {
  return alphabet === 'digits'
    ? withAsciiDigits(raw).replaceAll(/\D/g, '')
    : withAsciiDigits(raw)
        .toUpperCase()
        .replaceAll('İ', 'I')
        .replaceAll(/[^\dA-Z]/g, '')
}

/** The same text with each decimal digit, of whatever script, in ASCII. */
export function withAsciiDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
}

/** Unicode lays out decimal digits in tens, zero first, some of them back to back. */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0
  let before = 0
  while (/^\p{Nd}$/u.test(String.fromCodePoint(codePoint - before - 1))) before += 1
  return before % 10
}
