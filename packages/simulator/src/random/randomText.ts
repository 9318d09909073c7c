/** Gives a number from 0 up to, but not including, 1. */
export type Random = () => number

/** Makes an id of the service's kind: 32 hex digits. */
export function randomId(random: Random): string {
  return randomText(random, 32, '0123456789abcdef')
}

/** Makes a one-time code. Leading zeros count. */
export function randomCode(random: Random): string {
  return randomText(random, 6, '0123456789')
}

function randomText(random: Random, length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('')
}
