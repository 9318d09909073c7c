import type { Box, Row } from './boxes.ts'

/** Something that stands in a column: a box, or a lane that lets a line through. */
export type Item =
  | { readonly kind: 'box'; readonly name: string; readonly column: number; readonly box: Box }
  | { readonly kind: 'lane'; readonly name: string; readonly column: number }

/** A way from a row to a state, through lanes where it skips columns. */
export interface Route {
  readonly name: string
  readonly row: Row
  /** Where the phrases of its box begin. */
  readonly indent: number
  /** The state whose row it is; undefined for what leads on from any state of the box. */
  readonly fromState: string | undefined
  readonly fromItem: string
  readonly toItem: string
  readonly to: string
  readonly lanes: readonly string[]
  readonly fromColumn: number
  readonly toColumn: number
}

export interface Scene {
  /** From top to bottom, column by column. */
  readonly columns: readonly (readonly Item[])[]
  readonly routes: readonly Route[]
}

/** Boxes in their columns, and a lane for each target that is reached past a column. */
export function sceneOf(boxes: readonly Box[], columns: ReadonlyMap<string, number>): Scene {
  const columnOf = (group: string) => columns.get(group) ?? 0
  const groupOf = new Map(boxes.flatMap(({ group, sections }) => sections.map(({ state }) => [state.id, group])))
  const items: Item[] = boxes.map((box) => ({ kind: 'box', name: box.group, column: columnOf(box.group), box }))
  const lanes = new Map<string, Item>()

  const routes = boxes.flatMap(({ group, sections, common, indent }) => {
    const rows = [
      ...sections.flatMap(({ state, rows: own }) => own.map((row) => ({ fromState: state.id, row }))),
      ...common.map((row) => ({ fromState: undefined, row })),
    ]
    return rows.map(({ fromState, row }): Route => {
      const toItem = groupOf.get(row.to) ?? group
      const [fromColumn, toColumn] = [columnOf(group), columnOf(toItem)]
      const step = Math.sign(toColumn - fromColumn)
      const passed = Array.from({ length: Math.max(0, Math.abs(toColumn - fromColumn) - 1) }, (_, index) => {
        const column = fromColumn + step * (index + 1)
        // Lines to one state join: fewer lines to follow.
        const name = `${step < 0 ? 'back' : 'on'} to ${row.to} in ${column}`
        lanes.set(name, { kind: 'lane', name, column })
        return name
      })
      const name = `${fromState ?? group} to ${row.to}`
      return { name, row, indent, fromState, fromItem: group, toItem, to: row.to, lanes: passed, fromColumn, toColumn }
    })
  })

  const all = [...items, ...lanes.values()]
  const last = Math.max(...all.map(({ column }) => column))
  return {
    columns: Array.from({ length: last + 1 }, (_, column) => all.filter((item) => item.column === column)),
    routes,
  }
}
