import sharp from 'sharp'
import { changedPixels, type Pixels } from './changedPixels.ts'
import { signatureOf } from './signatureOf.ts'

/** Where two pictures differ, in pixels from their left upper corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where and how much two pictures differ. */
export interface Difference {
  /** How many pixels. */
  readonly pixels: number
  readonly box: Box
  /** Two differences that share it are the same one in two places. */
  readonly signature: string
  /** What differs, on a picture that is faint otherwise: PNG. */
  readonly drawing: Buffer
}

/** What neither picture can show: it stands for what is beyond the edge of the smaller one. */
const beyond = [255, 0, 255, 255]
const ink = [214, 0, 110]

/** Compares two pictures. Undefined: nobody would see a difference. What the smaller of two lacks counts as different. */
export async function comparePictures(before: Pixels, after: Pixels): Promise<Difference | undefined> {
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const left = onCanvas(before, width, height)
  const right = onCanvas(after, width, height)
  const changed = changedPixels(left, right)
  if (changed.length === 0) return undefined
  return {
    pixels: changed.length,
    box: boxAround(changed, width),
    signature: signatureOf(changed, left, right),
    drawing: await draw(changed, right),
  }
}

function onCanvas(picture: Pixels, width: number, height: number): Pixels {
  if (picture.width === width && picture.height === height) return picture
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set(beyond, at)
  for (let row = 0; row < picture.height; row += 1) {
    const start = row * picture.width * 4
    data.set(picture.data.subarray(start, start + picture.width * 4), row * width * 4)
  }
  return { width, height, data }
}

function boxAround(changed: readonly number[], width: number): Box {
  const columns = changed.map((at) => at % width)
  const left = columns.reduce((least, column) => Math.min(least, column))
  const right = columns.reduce((most, column) => Math.max(most, column))
  const top = Math.floor((changed[0] ?? 0) / width)
  const bottom = Math.floor((changed.at(-1) ?? 0) / width)
  return { left, top, width: right - left + 1, height: bottom - top + 1 }
}

function draw(changed: readonly number[], { width, height, data }: Pixels): Promise<Buffer> {
  const drawn = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue
    drawn.fill(Math.round(255 - (255 - grey) * 0.18), at * 3, at * 3 + 3)
  }
  for (const at of changed) drawn.set(ink, at * 3)
  return sharp(drawn, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}
