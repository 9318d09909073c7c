import type { State } from './explore/StateGraph.ts'
import { anyWords, sizes } from './layout/boxes.ts'
import type { DrawnBox } from './layout/drawing.ts'

/** The states of one group: a heading for each. Their ways out lie over it. */
export function StateBox({ box, x, y, height, headings }: DrawnBox) {
  const tones = new Set(box.sections.flatMap(({ state }) => state?.tone ?? []))
  const [tone] = tones.size === 1 ? tones : []
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="states-box" data-tone={tone} width={box.width} height={height} rx={10} />
      {headings.map(({ section: { state }, top }) => (
        <g key={top}>
          {top > 0 && <path className="states-rule" d={`M0 ${top}h${box.width}`} />}
          {state !== undefined && <Mark tone={state.tone} x={sizes.inset} y={top + sizes.heading / 2} />}
          <text
            className={state === undefined ? 'states-note' : 'states-name'}
            x={sizes.inset + (state === undefined || state.tone === 'plain' ? 0 : sizes.mark)}
            y={top + sizes.heading / 2 + 4.5}
          >
            {state?.id ?? anyWords}
          </text>
        </g>
      ))}
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
