import { expect, it } from 'vitest'
import { overlap, placeLabels } from './placeLabels.ts'

const frame = { x: 0, y: 0, width: 400, height: 300 }

it('lets no two texts, and no text and point, lie on each other', () => {
  const labels = [0, 1, 2, 3, 4].map((index) => ({ x: 200 + index * 8, y: 150 + index * 3, text: 'every 2 s' }))

  const boxes = placeLabels(labels, [{ x: 100, y: 170, width: 200, height: 4 }], frame)

  const all = [...boxes, { x: 100, y: 170, width: 200, height: 4 }]
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => overlap(one, other)))
  expect(pairs).not.toContain(true)
})

it('keeps to the frame', () => {
  const [box] = placeLabels([{ x: 395, y: 5, text: 'every 2 s' }], [], frame)

  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400)
  expect(box?.y).toBeGreaterThanOrEqual(0)
})

it('fails where there is no room, and does not draw one over another', () => {
  expect(() => placeLabels([{ x: 5, y: 5, text: 'every 2 s' }], [], { ...frame, width: 20 })).toThrow(
    'There is no room',
  )
})
