'use client'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { PushWaiting } from '../push-waiting/PushWaiting.tsx'
import { useWords } from '../words/WordsContext.tsx'

export interface RsaWaitingProps {
  /** `ended`: refused, timed out or failed; `failure` says which. */
  status: 'ready' | 'starting' | 'waiting' | 'ended'
  hidden?: boolean | undefined
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  trackingId?: string | undefined
  /** Until it may be started. */
  waitSeconds?: number | undefined
  onStart: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Waits for an RSA verification that the portal's server starts on a press. */
export function RsaWaiting({ status, hidden = false, ...props }: RsaWaitingProps) {
  const words = useWords()
  const isWaiting = status === 'waiting'
  const again = status === 'ended' ? words.tryAgain : words.rsaStart
  return (
    <PushWaiting
      heading={words.rsaHeading}
      lead={isWaiting ? words.rsaLead : words.rsaReadyLead}
      device="token"
      waitingFor={isWaiting ? words.rsaWaiting : undefined}
      detail={hidden ? words.pushPaused : undefined}
      failure={props.failure}
      failureKind={props.failureKind}
      trackingId={props.trackingId}
      actionLabel={isWaiting ? undefined : status === 'starting' ? words.rsaStarting : again}
      busy={status === 'starting'}
      waitSeconds={props.waitSeconds}
      onAction={props.onStart}
      onAnotherWay={props.onAnotherWay}
    />
  )
}
