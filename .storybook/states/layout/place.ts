import { type Row, sizes } from './boxes.ts'
import type { Item, Route, Scene } from './Scene.ts'

/** Where everything is, from top to bottom. */
export interface Places {
  /** The top of each item. */
  readonly tops: ReadonlyMap<string, number>
  /** The middle of each heading, by state. */
  readonly headings: ReadonlyMap<string, number>
  /** The top of each row, by route. */
  readonly rows: ReadonlyMap<string, number>
  /** The top of "from any of these", by box. */
  readonly notes: ReadonlyMap<string, number>
  readonly height: number
}

const gaps = { box: 20, lane: 9 }
const laneHeight = 4

/** Stacks the columns: rows in the order of what they lead to, so that lines from one box do not cross. */
export function place(scene: Scene, wanted: ReadonlyMap<string, number> = new Map()): Places {
  let places = stack(scene, { wanted, goals: new Map() })
  // Twice: the order of rows moves boxes, whose places decide the order of rows.
  for (let turn = 0; turn < 2; turn += 1) {
    const goals = new Map(scene.routes.map((route) => [route.name, goalOf(route, places)]))
    places = stack(scene, { wanted, goals })
  }
  return places
}

/** Rows of a box in the order they are drawn. */
function rowsInOrder<Told extends { readonly name: string }>(
  routes: readonly Told[],
  goals: ReadonlyMap<string, number>,
): Told[] {
  return routes.toSorted((one, other) => (goals.get(one.name) ?? 0) - (goals.get(other.name) ?? 0))
}

export function rowHeight({ lines }: Row): number {
  return lines.reduce((sum, { top }) => sum + top + sizes.line, 2 * sizes.rowPadding)
}

function rowsHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), rows.length === 0 ? 0 : sizes.rowsEnd)
}

export function itemHeight(item: Item): number {
  if (item.kind === 'lane') return laneHeight
  const { sections, common } = item.box
  const heights = sections.map(({ rows }) => sizes.heading + rowsHeight(rows))
  const note = common.length === 0 ? 0 : sizes.heading + rowsHeight(common)
  return heights.reduce((sum, height) => sum + height, note)
}

/** Lines that run side by side may be close. */
export function gapAfter(item: Item, next: Item | undefined): number {
  if (next === undefined) return 0
  return item.kind === 'lane' && next.kind === 'lane' ? gaps.lane : gaps.box
}

interface StackOptions {
  wanted: ReadonlyMap<string, number>
  goals: ReadonlyMap<string, number>
}

function stack({ columns, routes }: Scene, { wanted, goals }: StackOptions): Places {
  const tops = new Map<string, number>()
  for (const column of columns) {
    const height = column.reduce((sum, item, index) => sum + itemHeight(item) + gapAfter(item, column[index + 1]), 0)
    let y = wanted.size === 0 ? -height / 2 : Number.NEGATIVE_INFINITY
    for (const [index, item] of column.entries()) {
      const top = Math.max(y, wanted.get(item.name) ?? y)
      tops.set(item.name, top)
      y = top + itemHeight(item) + gapAfter(item, column[index + 1])
    }
  }
  const highest = Math.min(...tops.values())
  for (const [name, top] of tops) tops.set(name, top - highest)

  const headings = new Map<string, number>()
  const rows = new Map<string, number>()
  const notes = new Map<string, number>()
  let height = 0
  for (const item of columns.flat()) {
    let y = tops.get(item.name) ?? 0
    height = Math.max(height, y + itemHeight(item))
    if (item.kind === 'lane') continue
    const own = routes.filter(({ fromItem }) => fromItem === item.name)
    const putRows = (fromState: string | undefined) => {
      const put = rowsInOrder(
        own.filter((route) => route.fromState === fromState),
        goals,
      )
      for (const { name, row } of put) {
        rows.set(name, y)
        y += rowHeight(row)
      }
      if (put.length > 0) y += sizes.rowsEnd
    }
    for (const { state } of item.box.sections) {
      headings.set(state.id, y + sizes.heading / 2)
      y += sizes.heading
      putRows(state.id)
    }
    if (item.box.common.length > 0) {
      notes.set(item.name, y)
      y += sizes.heading
    }
    putRows(undefined)
  }
  return { tops, headings, rows, notes, height }
}

function goalOf({ lanes, to }: Route, { tops, headings }: Places): number {
  const [lane] = lanes
  return (lane === undefined ? headings.get(to) : tops.get(lane)) ?? 0
}
