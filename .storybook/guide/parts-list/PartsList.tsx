import { mfaParts } from './mfaParts.ts'
import '../guide-list/GuideList.css'

export function PartsList() {
  return (
    <dl className="guide-list">
      {mfaParts.map(({ part, what, states = [] }) => (
        <div key={part} className="guide-list-row">
          <dt className="guide-list-term">
            <code>{part}</code>
          </dt>
          <dd className="guide-list-words">
            {what}
            {states.length > 0 && <small className="guide-list-aside">{states.join(', ')}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
