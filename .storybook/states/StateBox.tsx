import type { State } from './explore/StateGraph.ts'
import { anyWords, sizes } from './layout/boxes.ts'
import type { DrawnBox } from './layout/drawing.ts'
import type { Places } from './layout/place.ts'

export interface StateBoxProps {
  drawn: DrawnBox
  places: Places
}

/** The states of one group: a heading for each, and room for the ways out, which lie over it. */
export function StateBox({ drawn: { box, x, y, width, height }, places }: StateBoxProps) {
  const tones = new Set(box.sections.map(({ state }) => state.tone))
  const [tone] = tones.size === 1 ? tones : []
  const note = places.notes.get(box.group)
  const sectionTop = (state: State) => (places.headings.get(state.id) ?? 0) - sizes.heading / 2
  return (
    <g>
      <rect className="states-box" data-tone={tone} x={x} y={y} width={width} height={height} rx={10} />
      {box.sections.map(({ state }, index) => (
        <g key={state.id}>
          {index > 0 && <path className="states-rule" d={`M${x} ${sectionTop(state)}h${width}`} />}
          <Mark tone={state.tone} x={x + sizes.inset} y={sectionTop(state) + sizes.heading / 2} />
          <text
            className="states-name"
            x={x + sizes.inset + (state.tone === 'plain' ? 0 : sizes.mark)}
            y={sectionTop(state) + sizes.heading / 2 + 4.5}
          >
            {state.id}
          </text>
        </g>
      ))}
      {note !== undefined && (
        <>
          <path className="states-rule" d={`M${x} ${note}h${width}`} />
          <text className="states-note" x={x + sizes.inset} y={note + sizes.heading / 2 + 4.5}>
            {anyWords}
          </text>
        </>
      )}
    </g>
  )
}

/** Says in a shape what the colour says: where it begins, what went well, what did not, where it ends. */
export function Mark({ tone, x, y }: { tone: State['tone']; x: number; y: number }) {
  const shapes: Record<State['tone'], string | undefined> = {
    plain: undefined,
    start: 'M3.5 -4 9.5 0 3.5 4Z',
    success: 'M1 0.5 4.5 4 11 -3.5',
    trouble: 'M6 -5V1M6 4.2V4.4',
    end: 'M2.5 -3.5h7v7h-7Z',
  }
  const shape = shapes[tone]
  return shape && <path className="states-mark" data-tone={tone} d={shape} transform={`translate(${x} ${y})`} />
}
