import { clockTime } from '../inbox/clockTime.ts'

export interface DecisionProps {
  /** The request was decided on. */
  isOver: boolean
  /** Until when no challenge is asked for, in milliseconds since the epoch. */
  rememberedUntil: number | null
  onApprove: () => void
  onDecline: () => void
  onForget: () => void
  onStartOver: () => void
}

/** Yes or no; afterwards, a way to see it again. */
export function Decision({ isOver, rememberedUntil, onApprove, onDecline, onForget, onStartOver }: DecisionProps) {
  return (
    <div className="request-decision">
      <h2>{isOver ? 'Decided' : 'Your decision'}</h2>
      <p>{isOver ? 'This is a demo: the request can be decided again.' : reason(rememberedUntil)}</p>
      <div className="request-actions">
        {isOver ? (
          <button type="button" className="button" onClick={onStartOver}>
            Start over
          </button>
        ) : (
          <>
            <button type="button" className="button button-primary" onClick={onApprove}>
              Approve
            </button>
            <button type="button" className="button" onClick={onDecline}>
              Decline
            </button>
          </>
        )}
      </div>
      {rememberedUntil !== null && (
        <button type="button" className="button button-small button-quiet request-forget" onClick={onForget}>
          Ask me again next time
        </button>
      )}
    </div>
  )
}

function reason(rememberedUntil: number | null): string {
  if (rememberedUntil === null) {
    return 'This role signs off figures, so approving it takes a moment more: you confirm that it’s you.'
  }
  return `You confirmed that it’s you. In this browser you are not asked again until ${clockTime(rememberedUntil)}.`
}
