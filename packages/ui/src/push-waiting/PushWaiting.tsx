'use client'
import { Button } from '../button/Button.tsx'
import type { MfaWait } from '../button/Wait.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { Panel } from '../panel/Panel.tsx'
import { ProgressTrack } from '../progress-track/ProgressTrack.tsx'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { PushScene, type PushSceneProps } from './PushScene.tsx'

export interface PushWaitingProps {
  heading: string
  /** See `StepFrame`. */
  said?: string | undefined
  lead?: string | undefined
  /**
   * What it is answered on.
   * @default 'phone'
   */
  device?: PushSceneProps['device']
  /** A number to tap in the app, large. */
  number?: string | undefined
  /** What is being waited for; undefined when nothing is. */
  waitingFor?: string | undefined
  /** A quiet line under it. */
  detail?: string | undefined
  /** Why nothing is waited for any more. */
  failure?: string | undefined
  failureKind?: FailureKind | undefined
  trackingId?: string | undefined
  /** The one button: sends the first time and again. Where there is no more to send, it is the way to another method. */
  actionLabel?: string | undefined
  busy?: boolean | undefined
  /** Until it may be pressed. */
  wait?: MfaWait | undefined
  /** What to know about it besides, under the button. */
  note?: string | undefined
  onAction: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Waiting for an answer on another device. The one button stays where it is in every state, so focus is never lost. */
export function PushWaiting(props: PushWaitingProps) {
  const { number, waitingFor, detail, wait = 0, actionLabel, onAnotherWay } = props
  const isWaiting = waitingFor !== undefined
  const words = useWords()
  const isDeadEnd = actionLabel === undefined && !isWaiting
  const action = isDeadEnd
    ? { label: words.tryAnotherWay, onClick: onAnotherWay }
    : { label: actionLabel, onClick: props.onAction }
  return (
    <StepFrame
      heading={props.heading}
      said={props.said}
      lead={props.lead}
      trackingId={props.trackingId}
      onAnotherWay={isDeadEnd ? undefined : onAnotherWay}
    >
      <FailureNotice kind={props.failureKind}>{props.failure}</FailureNotice>
      {/* Here before it is sent: the drawing stays in its place, and what is sent is seen to leave. */}
      {(isWaiting || (props.failure === undefined && !isDeadEnd)) && (
        <Panel>
          {isWaiting && number !== undefined ? (
            <strong translate="no" data-mfa-part="push-number">
              {number}
            </strong>
          ) : (
            <PushScene device={props.device} sent={isWaiting} />
          )}
          {isWaiting && (
            <>
              <p data-mfa-part="push-waiting-for">{waitingFor}</p>
              {detail !== undefined && <p data-mfa-part="push-detail">{detail}</p>}
              <ProgressTrack label={waitingFor} />
            </>
          )}
        </Panel>
      )}
      {!isDeadEnd && <RememberDevice />}
      {action.label !== undefined && action.onClick !== undefined && (
        <Button
          look={isWaiting ? 'secondary' : 'primary'}
          onClick={action.onClick}
          busy={props.busy}
          wait={isDeadEnd ? 0 : wait}
        >
          {action.label}
        </Button>
      )}
      {props.note !== undefined && <p data-mfa-part="push-detail">{props.note}</p>}
    </StepFrame>
  )
}
