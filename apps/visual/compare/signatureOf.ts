import { createHash } from 'node:crypto'
import type { Pixels } from './changedPixels.ts'

/** So many pairs of colours at most make a change of colour; more come of something that moved or has another form. */
const fewColours = 6

/**
 * Tells differences apart. Where only colours changed it is their pairs, wherever and on whatever size of a thing they
 * are: then one decision does for all. Otherwise it is the exact form of what changed, wherever it stands.
 */
export function signatureOf(changed: readonly number[], left: Pixels, right: Pixels): string {
  const pairs = new Set<string>()
  for (const at of changed) {
    pairs.add(`${colourAt(left, at)}>${colourAt(right, at)}`)
    if (pairs.size > fewColours) break
  }
  if (pairs.size > 0 && pairs.size <= fewColours) return `colours ${[...pairs].toSorted().join(' ')}`

  const { width } = left
  const firstRow = Math.floor((changed[0] ?? 0) / width)
  const firstColumn = Math.min(...changed.map((at) => at % width))
  const hash = createHash('sha256')
  for (const at of changed) {
    const place = `${(at % width) - firstColumn},${Math.floor(at / width) - firstRow}`
    hash.update(`${place} ${colourAt(left, at)}>${colourAt(right, at)};`)
  }
  return `form ${hash.digest('hex').slice(0, 16)}`
}

/** `1d5b9b` */
function colourAt({ data }: Pixels, at: number): string {
  return Buffer.from(data.subarray(at * 4, at * 4 + 3)).toString('hex')
}
