import sharp from 'sharp'
import { expect, it } from 'vitest'
import { type Colour, drawPixels } from '../test-support/drawPixels.ts'
import { comparePictures } from './comparePictures.ts'

const white: Colour = [255, 255, 255]
const card: Colour = [238, 243, 247]
const line: Colour = [213, 219, 225]

/** A card with a border on a page. */
const cardAt = (left: number, top: number, border: Colour = line) =>
  drawPixels(80, 60, white, [
    { left, top, width: 40, height: 30, colour: border },
    { left: left + 1, top: top + 1, width: 38, height: 28, colour: card },
  ])

it('finds nothing where nothing is', async () => {
  expect(await comparePictures(cardAt(10, 10), cardAt(10, 10))).toBeUndefined()
})

it('finds a border of one pixel that is gone, though it stands between a lighter and a darker side', async () => {
  const found = await comparePictures(cardAt(10, 10), cardAt(10, 10, card))
  expect(found).toMatchObject({ pixels: 2 * 40 + 2 * 28, box: { left: 10, top: 10, width: 40, height: 30 } })
})

it('finds a border that is half way between both sides, which looks like a smoothed edge', async () => {
  const grey: Colour = [120, 120, 120]
  const between: Colour = [188, 188, 188]
  const sides = (edge: Colour) =>
    drawPixels(80, 60, white, [
      { left: 0, top: 30, width: 80, height: 30, colour: grey },
      { left: 0, top: 29, width: 80, height: 1, colour: edge },
    ])
  expect(await comparePictures(sides(between), sides([150, 150, 150]))).toMatchObject({ pixels: 80 })
})

it.each([
  ['lighter', [6, 93, 161]],
  ['with more blue', [0, 88, 161]],
])('finds a shift of 2 %%: %s', async (_name, shifted) => {
  const [red = 0, green = 0, blue = 0] = shifted
  const button = (colour: Colour) => drawPixels(80, 60, white, [{ left: 5, top: 5, width: 70, height: 20, colour }])
  expect(await comparePictures(button([0, 88, 156]), button([red, green, blue]))).toMatchObject({ pixels: 1400 })
})

it('ignores a step of one in 255', async () => {
  expect(await comparePictures(drawPixels(9, 9, [20, 20, 20]), drawPixels(9, 9, [21, 21, 21]))).toBeUndefined()
})

it('ignores how a slanting edge is smoothed', async () => {
  // Each row a little further: what stands between both sides is antialiasing.
  const slope = (smoothing: Colour) =>
    drawPixels(
      60,
      60,
      white,
      Array.from({ length: 20 }, (_, row) => [
        { left: 0, top: row * 3, width: 10 + row * 2, height: 3, colour: [0, 0, 0] as const },
        { left: 10 + row * 2, top: row * 3, width: 1, height: 1, colour: smoothing },
      ]).flat(),
    )
  expect(await comparePictures(slope([120, 120, 120]), slope([160, 160, 160]))).toBeUndefined()
})

it('finds what a smaller picture lacks', async () => {
  const found = await comparePictures(drawPixels(40, 20, white), drawPixels(40, 24, white))
  expect(found).toMatchObject({ pixels: 160, box: { left: 0, top: 20, width: 40, height: 4 } })
})

it('has one signature for a change of colour, whatever has that colour', async () => {
  const here = await comparePictures(cardAt(10, 10), cardAt(10, 10, [200, 200, 200]))
  const wider = (border: Colour) =>
    drawPixels(90, 50, white, [
      { left: 3, top: 3, width: 60, height: 9, colour: border },
      { left: 4, top: 4, width: 58, height: 7, colour: card },
    ])
  const there = await comparePictures(wider(line), wider([200, 200, 200]))
  expect(here?.signature).toBe('colours d5dbe1>c8c8c8')
  expect(there?.signature).toBe(here?.signature)
})

it('takes what smooths the edges of a change of colour for a part of it', async () => {
  const bar = (width: number, colour: Colour, edge: Colour) =>
    drawPixels(200, 40, white, [
      { left: 5, top: 5, width, height: 8, colour },
      { left: 5, top: 13, width: width / 4, height: 1, colour: edge },
    ])
  const found = await Promise.all(
    [40, 120].map((width, at) =>
      comparePictures(bar(width, [180, 0, 0], [240, 200 + at, 0]), bar(width, [120, 0, 0], [220, 180 + at, 0])),
    ),
  )
  expect(found.map((each) => each?.signature)).toEqual(['colours b40000>780000', 'colours b40000>780000'])
})

/** A button and, elsewhere, a field that may have a border. */
const formWith = (button: Colour, border: Colour, field = { left: 20, top: 70 }) =>
  drawPixels(160, 140, white, [
    { left: 10, top: 10, width: 100, height: 40, colour: button },
    { ...field, width: 60, height: 30, colour: border },
    { left: field.left + 1, top: field.top + 1, width: 58, height: 28, colour: white },
  ])
const blue: Colour = [0, 88, 156]
const green: Colour = [0, 120, 60]

it('tells a change of colour alone from one beside which something else is gone', async () => {
  const alone = await comparePictures(formWith(blue, line), formWith(green, line))
  const borderGone = await comparePictures(formWith(blue, line), formWith(green, white))
  expect(alone).toMatchObject({ pixels: 4000, signature: 'colours 00589c>00783c' })
  expect(borderGone?.pixels).toBe(4000 + 176)
  expect(borderGone?.signature).toMatch(/^colours 00589c>00783c \+ form [0-9a-f]{16}$/)
})

it('has one signature for one form that is gone beside a change of colour, wherever it stood, and another for another', async () => {
  const at = (left: number, top: number, after = white) =>
    comparePictures(formWith(blue, line, { left, top }), formWith(green, after, { left, top }))
  const [one, moved, other] = await Promise.all([at(20, 70), at(70, 100), at(20, 70, card)])
  expect(moved?.signature).toBe(one?.signature)
  expect(other?.signature).toMatch(/^colours 00589c>00783c \+ form/)
  expect(other?.signature).not.toBe(one?.signature)
})

it.each([
  ['up to two pixels below', { left: 50, top: 31, width: 20, height: 1 }, 'colours 00589c>00783c'],
  ['three pixels below', { left: 50, top: 32, width: 20, height: 1 }, /\+ form/],
  ['up to two pixels to the left', { left: 38, top: 10, width: 1, height: 20 }, 'colours 00589c>00783c'],
  ['three pixels to the left', { left: 37, top: 10, width: 1, height: 20 }, /\+ form/],
  ['at the other end of the next row', { left: 0, top: 11, width: 1, height: 20 }, /\+ form/],
])('takes for smoothing only what is near to the change of colour: %s', async (_where, area, signature) => {
  // The thing goes up to the picture's right edge.
  const draw = (colour: Colour, edge: Colour) =>
    drawPixels(80, 60, white, [
      { left: 40, top: 10, width: 40, height: 20, colour },
      { ...area, colour: edge },
    ])
  const found = await comparePictures(draw(blue, [128, 172, 206]), draw(green, [128, 188, 158]))
  expect(found?.pixels).toBe(820)
  expect(found?.signature).toMatch(typeof signature === 'string' ? new RegExp(`^${signature}$`) : signature)
})

it('has a signature for a form as large as a page', async () => {
  const noise = drawPixels(400, 400, white)
  for (let at = 0; at < noise.data.length; at += 1) if (at % 4 !== 3) noise.data[at] = (at * 31) % 200
  const found = await comparePictures(drawPixels(400, 400, white), noise)
  expect(found?.signature).toMatch(/^form [0-9a-f]{16}$/)
})

it('does not take a thing that moved for a change of colour', async () => {
  const at = (left: number) => drawPixels(90, 30, white, [{ left, top: 5, width: 20, height: 9, colour: [0, 88, 156] }])
  const found = await comparePictures(at(10), at(40))
  expect(found?.signature).toMatch(/^form/)
})

it('does not take a thing that went for a change of colour: another in its colours may go too', async () => {
  const shape = { left: 5, top: 5, width: 30, height: 8, colour: [0, 88, 156] as const }
  const edges = [60, 120, 180].map((step, at) => ({
    left: 5 + at * 6,
    top: 13,
    width: 6,
    height: 2,
    colour: [step, step + 20, 220] as const,
  }))
  const found = await comparePictures(drawPixels(90, 30, white, [shape, ...edges]), drawPixels(90, 30, white))
  expect(found?.signature).toMatch(/^form/)
})

it('has one signature for one form that moved alike in two places, and another for another', async () => {
  const stripes = (left: number, top: number, shift: number) =>
    drawPixels(
      80,
      60,
      white,
      Array.from({ length: 9 }, (_, at) => ({
        left: left + at + shift,
        top,
        width: 1,
        height: 5,
        colour: [at * 20, at * 10, 255 - at * 20] as const,
      })),
    )
  const one = await comparePictures(stripes(5, 5, 0), stripes(5, 5, 1))
  const two = await comparePictures(stripes(30, 40, 0), stripes(30, 40, 1))
  const other = await comparePictures(stripes(30, 40, 0), stripes(30, 40, 3))
  expect(one?.signature).toMatch(/^form [0-9a-f]{16}$/)
  expect(two?.signature).toBe(one?.signature)
  expect(other?.signature).not.toBe(one?.signature)
})

it('draws what differs in magenta on a faint picture', async () => {
  const found = await comparePictures(cardAt(10, 10), cardAt(10, 10, [0, 0, 0]))
  const { data, info } = await sharp(found?.drawing).raw().toBuffer({ resolveWithObject: true })
  const at = (left: number, top: number) => [
    ...data.subarray((top * info.width + left) * 3, (top * info.width + left) * 3 + 3),
  ]
  expect(at(10, 10)).toEqual([214, 0, 110])
  expect(at(0, 0)).toEqual([255, 255, 255])
  expect(at(20, 20).every((channel) => channel > 240)).toBe(true)
})
