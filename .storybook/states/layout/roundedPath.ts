/** In pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

const radius = 7

/** A line through all of them, round where it bends. */
export function roundedPath(points: readonly Point[]): string {
  const corners = points.map((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (before === undefined) return `M${corner.x} ${corner.y}`
    if (after === undefined) return `L${corner.x} ${corner.y}`
    const [from, to] = [towards(corner, before), towards(corner, after)]
    return `L${from.x} ${from.y}Q${corner.x} ${corner.y} ${to.x} ${to.y}`
  })
  return corners.join('')
}

/** Two bends may share what is between them. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share }
}
