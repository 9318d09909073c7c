'use client'
import type { MfaWait } from '../button/Wait.ts'
import { readText } from '@mfa-challenge/contract/internal'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { PushWaiting } from '../push-waiting/PushWaiting.tsx'
import { sentences } from '../words/sentences.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/okta.ts'
import '../words/parts/push.ts'

export interface OktaPushWaitingProps {
  /**
   * `ended`: refused, or timed out with a `failureKind` of `late`; `stopped`: broken off by a failure, and `onSend` tries
   * again, even with no notification left. `failure` says more: of an end what to do, for the heading says what happened.
   */
  status: 'ready' | 'sending' | 'waiting' | 'ended' | 'stopped'
  /** @default 'your phone' */
  deviceName?: string | undefined
  /** The number to tap in the app, where the host knows one. */
  challengeNumber?: string | undefined
  stillWaiting?: boolean | undefined
  /** Nothing is asked while the page is hidden. */
  hidden?: boolean | undefined
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  trackingId?: string | undefined
  /** Until another notification may be sent. */
  wait?: MfaWait | undefined
  /** @default true */
  canSend?: boolean | undefined
  onSend: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Sends a notification to Okta Verify on a press, and waits for the answer. */
export function OktaPushWaiting(props: OktaPushWaitingProps) {
  const deviceName = readText(props.deviceName, 'deviceName')
  const challengeNumber = readText(props.challengeNumber, 'challengeNumber')
  const { status, stillWaiting = false, hidden = false, canSend = true } = props
  const words = useWords()
  const isWaiting = status === 'waiting'
  const isEnded = status === 'ended'
  const mayAct = canSend || status === 'stopped'
  const numberLead = challengeNumber === undefined ? words.oktaWaitingLead : words.oktaNumberLead
  const [readyLead, sent] =
    deviceName === undefined
      ? [words.oktaLead, words.pushSent]
      : [words.oktaDeviceLead({ device: deviceName }), words.pushSentTo({ device: deviceName })]
  const endHeading = props.failureKind === 'late' ? words.pushTimedOutHeading : words.pushRefusedHeading
  const patience = stillWaiting ? words.pushStillWaiting : sent
  return (
    <PushWaiting
      heading={isWaiting ? words.oktaWaitingHeading : isEnded ? endHeading : words.oktaHeading}
      said={isWaiting ? sentences(words.oktaWaitingHeading, numberLead) : isEnded ? '' : undefined}
      lead={isWaiting ? numberLead : mayAct ? (isEnded ? props.failure : readyLead) : undefined}
      number={challengeNumber}
      waitingFor={isWaiting ? words.pushWaiting : undefined}
      detail={hidden ? words.pushPaused : patience}
      failure={isWaiting || mayAct ? (isEnded ? undefined : props.failure) : words.pushNoneLeft}
      failureKind={mayAct || isWaiting ? props.failureKind : 'late'}
      trackingId={props.trackingId}
      actionLabel={mayAct ? labelOf(status, words) : undefined}
      busy={status === 'sending'}
      wait={status === 'sending' ? 0 : props.wait}
      note={isWaiting || (isEnded && mayAct && props.failureKind !== 'late') ? words.pushNotMe : undefined}
      onAction={props.onSend}
      onAnotherWay={props.onAnotherWay}
    />
  )
}

function labelOf(status: OktaPushWaitingProps['status'], words: ReturnType<typeof useWords>): string {
  if (status === 'sending') return words.pushSending
  if (status === 'stopped') return words.tryAgain
  return status === 'ready' ? words.pushSend : words.pushSendAgain
}
