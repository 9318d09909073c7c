import type { Pixels } from '../compare/changedPixels.ts'

export type Colour = readonly [red: number, green: number, blue: number]

export interface Rectangle {
  left: number
  top: number
  width: number
  height: number
  colour: Colour
}

/** A picture of rectangles, the last on top. */
export function drawPixels(
  width: number,
  height: number,
  ground: Colour,
  rectangles: readonly Rectangle[] = [],
): Pixels {
  const data = new Uint8Array(width * height * 4)
  for (const { colour, ...area } of [{ left: 0, top: 0, width, height, colour: ground }, ...rectangles]) {
    for (let row = area.top; row < Math.min(height, area.top + area.height); row += 1) {
      for (let column = area.left; column < Math.min(width, area.left + area.width); column += 1) {
        data.set([...colour, 255], (row * width + column) * 4)
      }
    }
  }
  return { width, height, data }
}
