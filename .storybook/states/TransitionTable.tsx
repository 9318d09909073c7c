import { phrases } from './explore/happeningWords.ts'
import type { StateGraph } from './explore/StateGraph.ts'

/** The same as the drawing, for those who do not see it, and with nothing left out. */
export function TransitionTable({ graph: { name, transitions } }: { graph: StateGraph }) {
  return (
    <details className="states-details">
      <summary>As a table: {transitions.length} transitions</summary>
      <table className="states-table">
        <caption>{name}: every transition</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">What happens</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {transitions.map(({ from, to, happenings }) => (
            <tr key={`${from} to ${to}`}>
              <th scope="row">{from}</th>
              <td>
                {phrases(happenings).map(({ who, what }) => (
                  <div key={`${who} ${what}`}>
                    {who}: {what}
                  </div>
                ))}
              </td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
