import { costOf, heightsOf } from './lines.ts'
import { gapAfter, itemHeight, type Places, place } from './place.ts'
import type { Item, Scene } from './Scene.ts'

/** The order of each column, and the heights, that are easiest to follow. */
export function settle(scene: Scene): { scene: Scene; places: Places } {
  const ordered = inBestOrder(scene)
  let best = place(ordered)
  let cost = costOf(ordered.routes, best)
  let places = best
  for (let turn = 0; turn < 6; turn += 1) {
    places = place(ordered, straighter(ordered, places))
    const now = costOf(ordered.routes, places)
    if (now < cost) [best, cost] = [places, now]
  }
  return { scene: ordered, places: best }
}

/** Moves items within their columns as long as that helps. */
function inBestOrder(scene: Scene): Scene {
  let best = scene
  let cost = costOf(scene.routes, place(scene))
  for (let helped = true; helped; ) {
    helped = false
    for (const other of neighboursOf(best)) {
      const now = costOf(other.routes, place(other))
      if (now >= cost - 0.5) continue
      ;[best, cost, helped] = [other, now, true]
    }
  }
  return best
}

/** The scene with one item moved elsewhere in its column. */
function* neighboursOf(scene: Scene): Generator<Scene> {
  for (const [index, column] of scene.columns.entries()) {
    for (const item of column) {
      const rest = column.filter((other) => other !== item)
      for (let at = 0; at <= rest.length; at += 1) {
        yield { ...scene, columns: scene.columns.with(index, rest.toSpliced(at, 0, item)) }
      }
    }
  }
}

/** Where each item would like to be, for its lines to run level. */
function straighter({ columns, routes }: Scene, places: Places): Map<string, number> {
  const pulls = new Map<string, number[]>()
  const pull = (item: string, by: number) => pulls.set(item, [...(pulls.get(item) ?? []), by])
  for (const route of routes) {
    if (route.fromColumn === route.toColumn) continue
    const heights = heightsOf(route, places)
    const names = [route.fromItem, ...route.lanes, route.toItem]
    for (const [index, name] of names.entries()) {
      const here = heights[index] ?? 0
      for (const there of [heights[index - 1], heights[index + 1]]) if (there !== undefined) pull(name, there - here)
    }
  }
  const wanted = new Map<string, number>()
  for (const item of columns.flat())
    wanted.set(item.name, (places.tops.get(item.name) ?? 0) + mean(pulls.get(item.name)))
  return withRoom(columns, wanted)
}

/** Pushes apart what would lie on each other, up as much as down. */
function withRoom(columns: readonly (readonly Item[])[], wanted: Map<string, number>): Map<string, number> {
  for (const column of columns) {
    let bottom = Number.NEGATIVE_INFINITY
    const pushed = column.map((item, index) => {
      const top = Math.max(wanted.get(item.name) ?? 0, bottom)
      bottom = top + itemHeight(item) + gapAfter(item, column[index + 1])
      return { name: item.name, by: top - (wanted.get(item.name) ?? 0), top }
    })
    const tooLow = mean(pushed.map(({ by }) => by))
    for (const { name, top } of pushed) wanted.set(name, top - tooLow)
  }
  return wanted
}

function mean(values: readonly number[] = []): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
