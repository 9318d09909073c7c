import { createHash } from 'node:crypto'
import type { Pixels } from './changedPixels.ts'

/** How far what smooths the edge of a thing can be from it, in pixels. */
const smoothingReach = 2

/** How many colours there are. */
const allColours = 256 ** 3

/**
 * Tells differences apart. Where colours changed it is their pairs, wherever and on whatever size of a thing they are: then
 * one decision does for all. What changed apart from them, such as a border that went elsewhere, is added by its form, so
 * that it is not accepted along with them. Where no colours changed, it is the form of all.
 */
export function signatureOf(changed: readonly number[], left: Pixels, right: Pixels): string {
  const pairs = changed.map((at) => pairAt(left, right, at))
  const main = mainPairs(pairs)
  if (main === undefined) return formOf(changed, left, right)

  const isMain = pairs.map((pair) => main.has(pair))
  const apart = apartFromMain(changed, isMain, left)
  const colours = `colours ${[...main].map(pairName).toSorted().join(' ')}`
  return apart.length === 0 ? colours : `${colours} + ${formOf(apart, left, right)}`
}

/** The exact form of what changed, wherever it stands. */
function formOf(changed: readonly number[], left: Pixels, right: Pixels): string {
  const { width } = left
  const firstRow = Math.floor((changed[0] ?? 0) / width)
  const firstColumn = changed.reduce((least, at) => Math.min(least, at % width), width)
  const hash = createHash('sha256')
  for (const at of changed) {
    const place = `${(at % width) - firstColumn},${Math.floor(at / width) - firstRow}`
    hash.update(`${place} ${pairName(pairAt(left, right, at))};`)
  }
  return `form ${hash.digest('hex').slice(0, 16)}`
}

/** The changed pixels that are too far from every pixel of a main pair to smooth its edge. */
function apartFromMain(changed: readonly number[], isMain: readonly boolean[], { width, height }: Pixels): number[] {
  const main = new Uint8Array(width * height)
  for (const [index, at] of changed.entries()) if (isMain[index]) main[at] = 1
  return changed.filter((at, index) => !isMain[index] && !isNear(main, at, width))
}

/** Whether a marked pixel lies within reach. Columns are held to the row, for the next row's start is not beside its end. */
function isNear(marked: Uint8Array, at: number, width: number): boolean {
  const column = at % width
  const first = Math.max(0, column - smoothingReach) - column
  const last = Math.min(width - 1, column + smoothingReach) - column
  for (let row = -smoothingReach; row <= smoothingReach; row += 1) {
    for (let beside = first; beside <= last; beside += 1) {
      if (marked[at + row * width + beside] === 1) return true
    }
  }
  return false
}

/**
 * The pairs of colours that make up most of a difference: each at least a tenth of it, together more than half. Undefined:
 * there are none; or a colour went and came, as it does where something moved; or many turned into few or few into many, as
 * they do where something went or came.
 */
function mainPairs(changed: readonly number[]): ReadonlySet<number> | undefined {
  const counts = new Map<number, number>()
  for (const pair of changed) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const most = [...counts].filter(([, count]) => count >= changed.length / 10)
  const covered = most.reduce((sum, [, count]) => sum + count, 0)
  const pairs = most.map(([pair]) => pair)

  const [gone, come] = sides(pairs)
  const [allGone, allCome] = sides([...counts.keys()])
  const isMoved = [...gone].some((colour) => come.has(colour))
  const cameOrWent = Math.max(allGone.size, allCome.size) > 2 * Math.min(allGone.size, allCome.size)
  return covered > changed.length / 2 && !isMoved && !cameOrWent ? new Set(pairs) : undefined
}

function sides(pairs: readonly number[]): [gone: Set<number>, come: Set<number>] {
  return [new Set(pairs.map((pair) => Math.floor(pair / allColours))), new Set(pairs.map((pair) => pair % allColours))]
}

/** The colour before and the one after as one number: a page has millions of pixels, and text for each takes seconds. */
function pairAt(left: Pixels, right: Pixels, at: number): number {
  return colourAt(left, at) * allColours + colourAt(right, at)
}

function colourAt({ data }: Pixels, at: number): number {
  const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]
  return (red * 256 + green) * 256 + blue
}

/** `1d5b9b>ffffff` */
function pairName(pair: number): string {
  return [Math.floor(pair / allColours), pair % allColours].map((each) => each.toString(16).padStart(6, '0')).join('>')
}
