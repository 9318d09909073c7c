import type { StateGraph } from '../explore/StateGraph.ts'
import { type Box, boxesOf } from './boxes.ts'
import { columnsOf } from './columns.ts'
import { type Grid, gridOf, isLoop, loopRoom, loopsOnLeft } from './grid.ts'
import { heightsOf } from './lines.ts'
import { itemHeight, type Places } from './place.ts'
import { type Route, type Scene, sceneOf } from './Scene.ts'
import { settle } from './settle.ts'

/** All that is needed to draw a graph, in pixels. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly DrawnBox[]
  readonly routes: readonly DrawnRoute[]
  readonly places: Places
}

export interface DrawnBox {
  readonly box: Box
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnRoute {
  readonly route: Route
  /** Of the box that it begins in. */
  readonly x: number
  readonly width: number
  readonly path: string
  /** Where the line leaves the box. */
  readonly port: Point
  /** Where it arrives. */
  readonly tip: Point & { readonly pointsLeft: boolean }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How long the head of an arrow is. */
export const head = 7

export function drawingOf(graph: StateGraph): Drawing {
  const { scene, places } = settle(fittingScene(graph))
  const grid = gridOf(scene)
  return {
    width: grid.width,
    height: Math.ceil(places.height),
    boxes: boxesIn(scene, { grid, places }),
    routes: scene.routes.map((route) => {
      const line = isLoop(route)
        ? loopOf(route, { grid, places, onLeft: loopsOnLeft(route.fromColumn, scene.routes) })
        : lineOf(route, { grid, places })
      const x = grid.lefts[route.fromColumn] ?? 0
      const width = (grid.rights[route.fromColumn] ?? 0) - x
      return { route, x, width, ...line }
    }),
    places,
  }
}

const rowWidths = { roomy: 236, narrow: 192 }

/** As roomy as the page allows. */
function fittingScene(graph: StateGraph): Scene {
  const columns = columnsOf(graph)
  const narrow = boxesOf(graph, rowWidths.narrow)
  const scenes = [sceneOf(boxesOf(graph, rowWidths.roomy), columns), sceneOf(narrow, columns)]
  return scenes.find((scene) => !gridOf(scene).isTight) ?? sceneOf(narrow, startFolded(columns, narrow, graph))
}

/** A start that leads to one place only stands above it, where room is short. */
function startFolded(columns: ReadonlyMap<string, number>, [start]: readonly Box[], { transitions }: StateGraph) {
  const ids = start?.sections.map(({ state }) => state.id) ?? []
  const targets = new Set(transitions.flatMap(({ from, to }) => (ids.includes(from) && !ids.includes(to) ? [to] : [])))
  if (targets.size !== 1) return columns
  return new Map([...columns].map(([group, column]) => [group, Math.max(0, column - 1)]))
}

interface Layout {
  grid: Grid
  places: Places
}

function boxesIn(scene: Scene, { grid, places }: Layout): DrawnBox[] {
  return scene.columns.flatMap((column, index) => {
    const x = grid.lefts[index] ?? 0
    const width = (grid.rights[index] ?? 0) - x
    return column.flatMap((item) =>
      item.kind === 'lane'
        ? []
        : [{ box: item.box, x, y: places.tops.get(item.name) ?? 0, width, height: itemHeight(item) }],
    )
  })
}

type Line = Pick<DrawnRoute, 'path' | 'port' | 'tip'>

/** Out of its column and back to it. */
function loopOf(route: Route, { grid, places, onLeft }: Layout & { onLeft: boolean }): Line {
  const [from = 0, to = 0] = heightsOf(route, places)
  const x = (onLeft ? grid.lefts : grid.rights)[route.fromColumn] ?? 0
  const side = onLeft ? -1 : 1
  const out = x + side * Math.min(loopRoom, 20 + Math.abs(to - from) * 0.12)
  return {
    path: `M${x} ${from}C${out} ${from} ${out} ${to} ${x + side * head} ${to}`,
    port: { x, y: from },
    tip: { x, y: to, pointsLeft: !onLeft },
  }
}

/** From column to column, level where it passes one. */
function lineOf(route: Route, { grid, places }: Layout): Line {
  const { fromColumn, toColumn } = route
  const step = Math.sign(toColumn - fromColumn)
  const [nearSides, farSides] = step > 0 ? [grid.lefts, grid.rights] : [grid.rights, grid.lefts]
  const [from = 0, ...heights] = heightsOf(route, places)
  const port = { x: farSides[fromColumn] ?? 0, y: from }
  let path = `M${port.x} ${port.y}`
  let { x, y } = port
  for (const [index, height] of heights.entries()) {
    const column = fromColumn + step * (index + 1)
    const isLast = column === toColumn
    const stop = (nearSides[column] ?? 0) - (isLast ? step * head : 0)
    const bend = (stop - x) / 2
    path += `C${x + bend} ${y} ${stop - bend} ${height} ${stop} ${height}`
    x = farSides[column] ?? 0
    y = height
    if (!isLast) path += `H${x}`
  }
  return { path, port, tip: { x: nearSides[toColumn] ?? 0, y, pointsLeft: step < 0 } }
}
