import { clockTime } from '../inbox/clockTime.ts'

export interface DecisionProps {
  /** The request was decided on. */
  isOver: boolean
  /** It is being approved. */
  isBusy: boolean
  /** Until when no challenge is asked for, in milliseconds since the epoch. */
  rememberedUntil: number | null
  onApprove: () => void
  onDecline: () => void
  onForget: () => void
  onStartOver: () => void
}

/** Yes or no; afterwards, a way to see it again. */
export function Decision({
  isOver,
  isBusy,
  rememberedUntil,
  onApprove,
  onDecline,
  onForget,
  onStartOver,
}: DecisionProps) {
  return (
    <>
      {isOver ? (
        <p>This is a demo: the request can be decided again.</p>
      ) : (
        <>
          <h2>Your decision</h2>
          <p>{reason(rememberedUntil)}</p>
        </>
      )}
      <div className="request-actions" inert={isBusy}>
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
    </>
  )
}

function reason(rememberedUntil: number | null): string {
  if (rememberedUntil === null) {
    return 'This role signs off figures, so approving it takes a moment more: you confirm that it’s you.'
  }
  return `You confirmed that it’s you. In this browser you are not asked again until ${clockTime(rememberedUntil)}.`
}
