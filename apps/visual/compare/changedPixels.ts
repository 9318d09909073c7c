import pixelmatch from 'pixelmatch'

/** An image's colours: four bytes a pixel. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * How different a pixel must be, of pixelmatch's 0 to 1. At 0.005 one step of 255 in all three colours is the same, and
 * two are not; a shift of 2 % is five.
 */
const threshold = 0.005

/** How long a straight row of changed pixels is no antialiasing any more, in pixels. */
const lineLength = 12

/**
 * Which pixels of two images of one size differ, as indexes in reading order. Pixels that only smooth an edge, as
 * pixelmatch understands it, don't count. But a border between a lighter and a darker side looks to it like a smoothed
 * edge too: what is changed along a straight line counts always.
 */
export function changedPixels(left: Pixels, right: Pixels): number[] {
  const all = differing(left, right, { includeAA: true })
  if (all.length === 0) return []
  const certain = new Set(differing(left, right, { includeAA: false }))
  const any = new Set(all)
  const { width } = left
  return all.filter((at) => certain.has(at) || isInLine(any, at, 1) || isInLine(any, at, width))
}

/** Whether a pixel belongs to a row or column of them. */
function isInLine(pixels: ReadonlySet<number>, at: number, step: number): boolean {
  let length = 1
  for (let next = at + step; length < lineLength && pixels.has(next); next += step) length += 1
  for (let next = at - step; length < lineLength && pixels.has(next); next -= step) length += 1
  return length >= lineLength
}

function differing({ width, height, data }: Pixels, right: Pixels, options: { includeAA: boolean }): number[] {
  const mask = new Uint8Array(data.length)
  const aaColor: [number, number, number] = [0, 0, 0]
  const diffColor: [number, number, number] = [255, 0, 0]
  pixelmatch(data, right.data, mask, width, height, { ...options, threshold, diffMask: true, aaColor, diffColor })
  const found: number[] = []
  for (let at = 0; at < width * height; at += 1) if (mask[at * 4] === 255) found.push(at)
  return found
}
