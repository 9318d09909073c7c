import type { State } from './explore/StateGraph.ts'
import './StateDiagram.css'
import { Mark } from './StateBox.tsx'

const meanings: readonly (readonly [State['tone'], string])[] = [
  ['start', 'begins here'],
  ['success', 'the person is through'],
  ['trouble', 'it did not work; there is a way on'],
  ['end', 'ends here'],
]

/** What the marks before names mean. */
export function StateLegend() {
  return (
    <ul className="states-legend sb-unstyled" data-mfa-root="">
      {meanings.map(([tone, meaning]) => (
        <li key={tone}>
          <svg width="14" height="14" viewBox="-1 -7 14 14" aria-hidden="true">
            <Mark tone={tone} x={0} y={0} />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  )
}
