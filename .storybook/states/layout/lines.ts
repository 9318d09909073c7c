import { rowHeight, type Places } from './place.ts'
import type { Route } from './Scene.ts'

/** One stretch of a line, from one column to the next. */
interface Stretch {
  /** The left one of the two columns; a line back to its own column stays right of it. */
  readonly column: number
  readonly from: number
  readonly to: number
}

/** The heights that a route passes: its row, its lanes, the state it leads to. */
export function heightsOf(route: Route, { rows, tops, headings }: Places): number[] {
  const begin = (rows.get(route.name) ?? 0) + rowHeight(route.row) / 2
  return [begin, ...route.lanes.map((lane) => (tops.get(lane) ?? 0) + 2), headings.get(route.to) ?? 0]
}

function stretchesOf(route: Route, places: Places): Stretch[] {
  const { fromColumn, toColumn } = route
  const heights = heightsOf(route, places)
  const back = toColumn < fromColumn
  return heights.slice(1).map((to, index) => {
    const from = heights[index] ?? to
    const column = back ? fromColumn - index - 1 : fromColumn + index
    return back ? { column, from: to, to: from } : { column, from, to }
  })
}

const crossing = 120

/** How hard a drawing is to follow: lines that cross, and how far lines go up and down. */
export function costOf(routes: readonly Route[], places: Places): number {
  const perRoute = routes.map((route) => ({ route, stretches: stretchesOf(route, places) }))
  let cost = 0
  for (const [index, { route, stretches }] of perRoute.entries()) {
    for (const { column, from, to } of stretches) {
      cost += Math.abs(from - to)
      for (const other of perRoute.slice(index + 1)) {
        if (other.route.to === route.to && other.route.fromColumn === route.fromColumn) continue
        const crossed = other.stretches.filter(
          (stretch) => stretch.column === column && (stretch.from - from) * (stretch.to - to) < 0,
        )
        cost += crossed.length * crossing
      }
    }
  }
  return cost
}
