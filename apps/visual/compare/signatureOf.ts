import { createHash } from 'node:crypto'
import type { Pixels } from './changedPixels.ts'

/**
 * Tells differences apart. Where colours changed it is their pairs, wherever and on whatever size of a thing they are: then
 * one decision does for all. Otherwise it is the exact form of what changed, wherever it stands.
 */
export function signatureOf(changed: readonly number[], left: Pixels, right: Pixels): string {
  const colours = changedColours(changed, left, right)
  if (colours !== undefined) return `colours ${colours.toSorted().join(' ')}`

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

/**
 * The pairs of colours that make up most of a difference: each at least a tenth of it, together more than half. The rest is
 * what smooths the edges between them. Undefined: there are none; or a colour went and came, as it does where something
 * moved; or many turned into few or few into many, as they do where something went or came.
 */
function changedColours(changed: readonly number[], left: Pixels, right: Pixels): string[] | undefined {
  const counts = new Map<string, number>()
  for (const at of changed) {
    const pair = `${colourAt(left, at)}>${colourAt(right, at)}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const most = [...counts].filter(([, count]) => count >= changed.length / 10)
  const covered = most.reduce((sum, [, count]) => sum + count, 0)
  const pairs = most.map(([pair]) => pair)

  const [gone, come] = sides(pairs)
  const [allGone, allCome] = sides([...counts.keys()])
  const isMoved = [...gone].some((colour) => come.has(colour))
  const cameOrWent = Math.max(allGone.size, allCome.size) > 2 * Math.min(allGone.size, allCome.size)
  return covered > changed.length / 2 && !isMoved && !cameOrWent ? pairs : undefined
}

function sides(pairs: readonly string[]): [gone: Set<string>, come: Set<string>] {
  const split = pairs.map((pair) => pair.split('>'))
  return [new Set(split.map(([before = '']) => before)), new Set(split.map(([, after = '']) => after))]
}

/** `1d5b9b` */
function colourAt({ data }: Pixels, at: number): string {
  return Buffer.from(data.subarray(at * 4, at * 4 + 3)).toString('hex')
}
