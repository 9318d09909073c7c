import type { Route, Scene } from './Scene.ts'

/** Where the columns are, from left to right. */
export interface Grid {
  readonly lefts: readonly number[]
  readonly rights: readonly number[]
  readonly width: number
  /** Lines have less room than they should. */
  readonly isTight: boolean
}

/** As wide as a page of the docs. */
const pageWidth = 984
const gaps = { least: 48, perLine: 8, most: 128 }
const margin = 4

/** How far a line swings out that comes back to its own column. */
export const loopRoom = 44

/** Room between columns by the lines that run there, as far as the page goes. */
export function gridOf({ columns, routes }: Scene): Grid {
  const widths = columns.map((column) =>
    Math.max(0, ...column.map((item) => (item.kind === 'box' ? item.box.width : 0))),
  )
  const last = widths.length - 1
  const hasLoops = (column: number) => routes.some((route) => isLoop(route) && route.fromColumn === column)
  const before = margin + (hasLoops(0) && loopsOnLeft(0, routes) ? loopRoom : 0)
  const after = margin + (hasLoops(last) && !loopsOnLeft(last, routes) ? loopRoom : 0)

  const wishes = widths.slice(1).map((_, gap) => gaps.least + gaps.perLine * linesIn(gap, routes))
  const room = pageWidth - before - after - sum(widths)
  const scale = sum(wishes) === 0 ? 1 : Math.min(1.4, room / sum(wishes))
  const widthsBetween = wishes.map((wish) => Math.min(gaps.most, Math.max(gaps.least, wish * scale)))

  const lefts = widths.map((_, column) => before + sum(widths.slice(0, column)) + sum(widthsBetween.slice(0, column)))
  return {
    isTight: scale < 0.9,
    lefts,
    rights: lefts.map((left, column) => left + (widths[column] ?? 0)),
    width: Math.ceil(before + sum(widths) + sum(widthsBetween) + after),
  }
}

export function isLoop({ fromColumn, toColumn }: Route): boolean {
  return fromColumn === toColumn
}

/** Loops go where there are fewer other lines. */
export function loopsOnLeft(column: number, routes: readonly Route[]): boolean {
  return linesIn(column - 1, routes) < linesIn(column, routes)
}

/** How many lines run between this column and the next. Lines to one state that come from afar are one by then. */
function linesIn(column: number, routes: readonly Route[]): number {
  const running = routes.filter(
    ({ fromColumn, toColumn }) => Math.min(fromColumn, toColumn) <= column && Math.max(fromColumn, toColumn) > column,
  )
  return new Set(running.map((route) => (isNear(route, column) ? route.name : route.to))).size
}

function isNear({ fromColumn }: Route, column: number): boolean {
  return fromColumn === column || fromColumn === column + 1
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
