import { Icon } from '../icons/Icon.tsx'
import { Initials } from '../initials/Initials.tsx'

export interface RequestDetailsProps {
  isApproved: boolean
}

/** Who asks for what, and who has agreed so far. */
export function RequestDetails({ isApproved }: RequestDetailsProps) {
  return (
    <div className="request-details">
      <p className="request-person">
        <Initials name="Ana Lopes" />
        <span>
          <strong>Ana Lopes</strong>
          <br />
          Finance, Porto
        </span>
      </p>
      <dl className="request-facts">
        <div>
          <dt>Gives</dt>
          <dd>Reads and signs off the quarterly figures</dd>
        </div>
        <div>
          <dt>Until</dt>
          <dd>The quarter is closed</dd>
        </div>
        <div>
          <dt>Reason</dt>
          <dd>“I review the third quarter while Chloé is away.”</dd>
        </div>
      </dl>
      <ol className="request-path">
        <li data-done="">
          <Mark isDone />
          Ana asked for it
        </li>
        <li data-done="">
          <Mark isDone />
          Tomás Reis, her manager, agreed
        </li>
        <li data-done={isApproved ? '' : undefined}>
          <Mark isDone={isApproved} />
          {isApproved ? 'You approved it' : 'You decide'}
        </li>
      </ol>
    </div>
  )
}

function Mark({ isDone }: { isDone: boolean }) {
  return <span className="request-mark">{isDone && <Icon name="done" size={12} />}</span>
}
