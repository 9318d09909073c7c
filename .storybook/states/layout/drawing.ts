import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js'
import type { StateGraph } from '../explore/StateGraph.ts'
import { type Box, boxesOf, type Row, sizes } from './boxes.ts'
import { laidOut } from './laidOut.ts'
import type { Point } from './roundedPath.ts'
import { type Stacked, stacked } from './stacked.ts'

/** All that is needed to draw a graph, in pixels. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly DrawnBox[]
}

export interface DrawnBox extends Stacked, Point {
  readonly rows: readonly (Stacked['rows'][number] & {
    /** To the state that it leads to. */
    readonly line: readonly Point[]
  })[]
}

/** What the docs leave to a drawing in a window of 1440 px. A wider one is scrolled. */
const page = 852
const rowWidths = [236, 200, 176]

/** As roomy as the page allows. */
export async function drawingOf(graph: StateGraph): Promise<Drawing> {
  const attempts = [graph, withStartFolded(graph)].flatMap((one) => rowWidths.map((width) => boxesOf(one, width)))
  let narrowest: Drawing | undefined
  for (const boxes of attempts) {
    const drawing = await draw(boxes)
    if (drawing.width <= page) return drawing
    if (narrowest === undefined || drawing.width < narrowest.width) narrowest = drawing
  }
  return narrowest ?? { width: 0, height: 0, boxes: [] }
}

/** A start that leads to one box only stands in it: that is a column less. */
function withStartFolded(graph: StateGraph): StateGraph {
  const groups = new Map(graph.states.map(({ id, group }) => [id, group]))
  const start = graph.states[0]?.group
  const next = new Set(
    graph.transitions.flatMap(({ from, to }) => (groups.get(from) === start ? (groups.get(to) ?? []) : [])),
  )
  next.delete(start ?? '')
  const [only] = next
  if (only === undefined || next.size > 1) return graph
  return { ...graph, states: graph.states.map((state) => (state.group === start ? { ...state, group: only } : state)) }
}

/** Twice: where boxes stand decides on which side a line leaves, and the order of rows. */
async function draw(boxes: readonly Box[]): Promise<Drawing> {
  const groups = new Map(boxes.flatMap(({ group, sections }) => sections.map(({ state }) => [state?.id, group])))
  const ways = boxes.flatMap(({ group, sections }) =>
    sections.flatMap(({ rows }) => rows.map((row): Way => ({ row, from: group, to: groups.get(row.to) ?? group }))),
  )
  const first = await laidOut(
    boxes.map((box) => nodeOf(stacked(box, () => 0))),
    ways.flatMap(({ row, from, to }) => (from === to ? [] : [edgeOf(row.name, from, to)])),
  )

  const at = (group: string) => first.places.get(group) ?? origin
  const heights = new Map(ways.map(({ row, to }) => [row, at(to).y]))
  const stacks = boxes.map((box) => stacked(box, (row) => heights.get(row) ?? 0))
  const back = new Set(ways.flatMap(({ row, from, to }) => (at(to).x < at(from).x ? [row.name] : [])))
  // A line to its own box swings out on the left, where fewer lines begin.
  const leftward = new Set([...back, ...ways.flatMap(({ row, from, to }) => (from === to ? [row.name] : []))])
  const { width, height, places, lines } = await laidOut(
    stacks.map((stack) => ({ ...nodeOf(stack), ports: portsOf(stack, leftward) })),
    ways.map(({ row: { name, to } }) =>
      // A way back is told as if it led on: it moves no box.
      back.has(name) ? edgeOf(name, port.back(to), port.row(name)) : edgeOf(name, port.row(name), port.on(to)),
    ),
  )
  const lineOf = ({ name }: Row) => (back.has(name) ? lines.get(name)?.toReversed() : lines.get(name)) ?? []
  return {
    width,
    height,
    boxes: stacks.map((stack) => ({
      ...stack,
      ...(places.get(stack.box.group) ?? origin),
      rows: stack.rows.map(({ row, top }) => ({ row, top, line: lineOf(row) })),
    })),
  }
}

interface Way {
  readonly row: Row
  readonly from: string
  readonly to: string
}

const origin = { x: 0, y: 0 }

/** Where lines begin and end: at their rows, and at either side of a state's name. */
const port = {
  row: (name: string) => `from ${name}`,
  on: (state: string) => `on to ${state}`,
  back: (state: string) => `back to ${state}`,
}

function portsOf({ box: { width }, headings, rows }: Stacked, leftward: ReadonlySet<string>): ElkPort[] {
  const left = (id: string, y: number) => ({ id, x: 0, y, layoutOptions: { 'elk.port.side': 'WEST' } })
  const right = (id: string, y: number) => ({ id, x: width, y, layoutOptions: { 'elk.port.side': 'EAST' } })
  return [
    ...headings.flatMap(({ section: { state }, top }) => {
      const y = top + sizes.heading / 2
      return state === undefined ? [] : [left(port.on(state.id), y), right(port.back(state.id), y)]
    }),
    ...rows.map(({ row: { name, height }, top }) =>
      (leftward.has(name) ? left : right)(port.row(name), top + Math.round(height / 2)),
    ),
  ]
}

function edgeOf(id: string, source: string, target: string): ElkExtendedEdge {
  return { id, sources: [source], targets: [target] }
}

function nodeOf({ box, height }: Stacked): ElkNode {
  return { id: box.group, width: box.width, height }
}
