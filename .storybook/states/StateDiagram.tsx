import { useId } from 'react'
import type { Diagram } from './diagrams.ts'
import type { StateGraph } from './explore/StateGraph.ts'
import { ScrollBox } from './ScrollBox.tsx'
import { StateBox } from './StateBox.tsx'
import './StateDiagram.css'
import { StateWay } from './StateWay.tsx'
import { TransitionTable } from './TransitionTable.tsx'

/** A graph as a drawing, and below it as a table. */
export function StateDiagram({ graph, drawing: { width, height, boxes } }: Diagram) {
  const id = useId()
  const succeeded = new Set(graph.states.filter(({ tone }) => tone === 'success').map((state) => state.id))
  return (
    <figure className="states sb-unstyled" data-mfa-root="" lang="en" dir="ltr" aria-labelledby={id}>
      <figcaption id={id} className="states-caption">
        {graph.name}
      </figcaption>
      {/* It gives way by a seventh, as in the column of a guide. Narrower pages scroll it: smaller type could not be read. */}
      <ScrollBox
        label={`${graph.name}, drawing`}
        hint="This drawing is wider than the page: scroll it sideways. The table below it says the same."
      >
        <svg
          role="img"
          aria-label={altOf(graph)}
          style={{ inlineSize: width, minInlineSize: width * least }}
          viewBox={`0 0 ${width} ${height}`}
        >
          {boxes.map((placed) => (
            <StateBox key={placed.box.group} {...placed} />
          ))}
          {boxes.flatMap(({ box, x, y, rows }) =>
            rows.map(({ row, top, line }) => (
              <StateWay key={row.name} {...{ box, row, x, y: y + top, line }} success={succeeded.has(row.to)} />
            )),
          )}
        </svg>
      </ScrollBox>
      <TransitionTable graph={graph} />
    </figure>
  )
}

/** Of its size, at the least. */
const least = 0.86

function altOf({ name, states, transitions }: StateGraph): string {
  return `${name}: ${states.length} states, ${transitions.length} transitions, all of them in the table below.`
}
