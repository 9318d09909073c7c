/** A rectangle in the picture. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A text that belongs to a point. */
export interface Label {
  x: number
  y: number
  text: string
}

const letter = 7
const line = 14
const gap = 11

/** Puts each text beside its point, where it lies on nothing else; the box of each, in the same order. */
export function placeLabels(labels: readonly Label[], taken: readonly Box[], frame: Box): Box[] {
  const boxes = [...taken, ...labels.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }))]
  return labels.map(({ x, y, text }) => {
    const width = text.length * letter
    const places = [gap, gap * 2, gap * 3, gap * 4].flatMap((away) => [
      { x: x + away, y: y - line / 2 },
      { x: x - away - width, y: y - line / 2 },
      { x: x - width / 2, y: y - away - line },
      { x: x - width / 2, y: y + away },
      { x: x + away, y: y - away - line / 2 },
      { x: x + away, y: y + away - line / 2 },
      { x: x - away - width, y: y - away - line / 2 },
      { x: x - away - width, y: y + away - line / 2 },
    ])
    const sized = places.map((place) => ({ ...place, width, height: line }))
    const free = sized.find((box) => isWithin(box, frame) && !boxes.some((other) => overlap(box, other)))
    if (free === undefined) throw new Error(`There is no room for “${text}” in the picture.`)
    boxes.push(free)
    return free
  })
}

/** Whether two of them have a place in common. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}
