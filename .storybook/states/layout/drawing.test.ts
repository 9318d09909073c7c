import { expect, it } from 'vitest'
import { diagrams } from '../diagrams.ts'
import { type DrawnBox, drawingOf } from './drawing.ts'

const all = Object.values(diagrams).map((diagram) => ({ name: diagram.graph.name, ...diagram }))

/** The docs give a drawing 852 px where the window is 1440 px wide. */
const page = 852

it.each(all)(
  'draws $name no wider than a page, with every transition in it',
  ({ graph, drawing: { width, boxes } }) => {
    expect(width).toBeLessThanOrEqual(page)
    const sections = boxes.flatMap(({ box }) => box.sections.map((section) => ({ ...section, group: box.group })))
    expect(sections.flatMap(({ state }) => state?.id ?? []).toSorted()).toEqual(
      graph.states.map(({ id }) => id).toSorted(),
    )
    for (const { from, to } of graph.transitions) {
      const group = graph.states.find(({ id }) => id === from)?.group
      const own = sections.filter(({ state, ...section }) => (state ? state.id === from : section.group === group))
      expect(own.flatMap(({ rows }) => rows.map((row) => row.to))).toContain(to)
    }
  },
)

it.each(all)('lays no box of $name on another', ({ drawing: { boxes } }) => {
  const overlaps = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => meet(one, other)))
  expect(overlaps).toEqual([])
})

it.each(all)(
  'leads each line of $name from its row to the name of the state, past all boxes',
  ({ drawing: { boxes } }) => {
    for (const { x, y, box, rows } of boxes) {
      for (const { row, top, line } of rows) {
        const target = boxes.find((other) => other.headings.some(({ section }) => section.state?.id === row.to))
        const heading = target?.headings.find(({ section }) => section.state?.id === row.to)
        expect(line[0]?.y).toBeCloseTo(y + top + Math.round(row.height / 2))
        expect([x, x + box.width]).toContain(line[0]?.x)
        expect(line.at(-1)?.y).toBeCloseTo((target?.y ?? 0) + (heading?.top ?? 0) + 17)
        expect(stretches(line).filter((stretch) => boxes.some((other) => meet(stretch, other)))).toEqual([])
      }
    }
  },
)

it('comes to the same drawing each time', async () => {
  const { graph, drawing } = diagrams.oktaVerify
  expect(await drawingOf(graph)).toEqual(drawing)
})

interface Area {
  x: number
  y: number
  box: { width: number }
  height: number
}

function meet(one: Area, other: Area): boolean {
  const [across, down] = [
    overlap(one.x, one.box.width, other.x, other.box.width),
    overlap(one.y, one.height, other.y, other.height),
  ]
  return across && down
}

/** Touching is none. */
function overlap(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start + length > otherStart + 0.01 && otherStart + otherLength > start + 0.01
}

function stretches(line: DrawnBox['rows'][number]['line']): Area[] {
  return line.slice(1).map((end, index) => {
    const start = line[index] ?? end
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      box: { width: Math.abs(start.x - end.x) },
      height: Math.abs(start.y - end.y),
    }
  })
}
