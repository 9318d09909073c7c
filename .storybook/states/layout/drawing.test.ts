import { expect, it } from 'vitest'
import { graphs } from '../graphs.ts'
import { drawingOf } from './drawing.ts'

/** The docs give a drawing 992 px where the window is 1280 px wide. */
const page = 992

it.each(Object.values(graphs))('draws $name no wider than a page, with every transition in it', (graph) => {
  const { width, routes, boxes } = drawingOf(graph)

  expect(width).toBeLessThanOrEqual(page)
  expect(boxes.flatMap(({ box }) => box.sections.map(({ state }) => state.id)).toSorted()).toEqual(
    graph.states.map(({ id }) => id).toSorted(),
  )
  const drawn = routes.flatMap(({ route }) => (route.fromState === undefined ? [] : [route.name]))
  const common = routes.flatMap(({ route }) =>
    route.fromState === undefined ? [`${route.fromItem} to ${route.to}`] : [],
  )
  for (const { from, to } of graph.transitions) {
    const group = graph.states.find(({ id }) => id === from)?.group
    expect([...drawn, ...common]).toContainEqual(expect.stringMatching(only(`${from} to ${to}`, `${group} to ${to}`)))
  }
})

it.each(Object.values(graphs))('lays no box of $name on another', (graph) => {
  const { boxes } = drawingOf(graph)
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.x === other.x && one.y < other.y + other.height && other.y < one.y + one.height)
      .map((other) => [one.box.group, other.box.group]),
  )
  expect(overlaps).toEqual([])
})

function only(...texts: string[]): RegExp {
  return new RegExp(`^(${texts.map((text) => text.replaceAll('.', '\\.')).join('|')})$`)
}
