'use client'
import type { MfaWait } from '../button/Wait.ts'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { PushWaiting } from '../push-waiting/PushWaiting.tsx'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/push.ts'
import '../words/parts/rsa.ts'

export interface RsaWaitingProps {
  /**
   * `ended`: refused, or timed out with a `failureKind` of `late`; `stopped`: broken off by a failure. `failure` says
   * more: of an end what to do, for the heading says what happened.
   */
  status: 'ready' | 'starting' | 'waiting' | 'ended' | 'stopped'
  hidden?: boolean | undefined
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  trackingId?: string | undefined
  /** Until it may be started. */
  wait?: MfaWait | undefined
  onStart: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Waits for an RSA verification that the portal's server starts on a press. */
export function RsaWaiting({ status, hidden = false, ...props }: RsaWaitingProps) {
  const words = useWords()
  const isWaiting = status === 'waiting'
  const isEnded = status === 'ended'
  const endHeading = props.failureKind === 'late' ? words.rsaTimedOutHeading : words.pushRefusedHeading
  const start = isEnded || status === 'stopped' ? words.tryAgain : words.rsaStart
  return (
    <PushWaiting
      heading={isEnded ? endHeading : words.rsaHeading}
      said={isEnded ? '' : undefined}
      lead={isWaiting ? words.rsaLead : isEnded ? props.failure : words.rsaReadyLead}
      device="token"
      waitingFor={isWaiting ? words.rsaWaiting : undefined}
      detail={hidden ? words.pushPaused : undefined}
      failure={isEnded ? undefined : props.failure}
      failureKind={props.failureKind}
      trackingId={props.trackingId}
      actionLabel={isWaiting ? undefined : status === 'starting' ? words.rsaStarting : start}
      busy={status === 'starting'}
      wait={props.wait}
      note={isWaiting || (isEnded && props.failureKind !== 'late') ? words.pushNotMe : undefined}
      onAction={props.onStart}
      onAnotherWay={props.onAnotherWay}
    />
  )
}
