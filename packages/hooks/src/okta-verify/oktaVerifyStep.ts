import type { MfaFailure, VerificationResponse } from '@mfa-challenge/contract'
import { unreadableStatus, wrongShape } from '../operation/unreadableAnswer.ts'
import type { OperationState } from '../operation/useOperation.ts'
import { isSettled, type PollState, type SettledPollState } from '../poll/PollState.ts'

/** How far a push is. */
export type OktaVerifyStep =
  | { readonly status: 'idle' }
  | { readonly status: 'pushing' }
  | {
      readonly status: 'waiting'
      readonly sentAt: number
      /** Not asked about for now, because the page is hidden. */
      readonly hidden: boolean
      /** Nothing has come of it for 30 s. */
      readonly stillWaiting: boolean
    }
  | SettledPollState

/** A push that was answered, and when. */
export interface PushAnswer extends VerificationResponse {
  readonly at: number
}

interface OktaVerifyFacts {
  push: OperationState<PushAnswer>
  poll: PollState
  now: number
}

/** From then on the person is told that we are still waiting. */
export const patience = 30_000

/** What is known about a push. That it was sent is no success: only the poll may say so. */
export function oktaVerifyStep({ push, poll, now }: OktaVerifyFacts): OktaVerifyStep {
  if (push.status === 'idle') return { status: 'idle' }
  if (push.status === 'running') return { status: 'pushing' }
  if (push.status === 'failed') return stopped(push.failure)
  const { status, requestId, error, at } = push.answer
  switch (status) {
    case 'SUCCESS':
    case 'PENDING':
      if (requestId === undefined) return stopped(wrongShape)
      if (isSettled(poll)) return poll
      return {
        status: 'waiting',
        sentAt: at,
        hidden: poll.status === 'polling' && poll.hidden,
        stillWaiting: now >= at + patience,
      }
    case 'FAILED':
      return { status: 'refused', error }
    case 'LOCKOUT':
      return { status: 'lockedOut' }
    case 'NOT_ENOUGH_DATA':
      return { status: 'notEnoughData' }
    case 'UNKNOWN':
    case 'MISSING':
      return stopped(unreadableStatus(status))
    default:
      return status satisfies never
  }
}

function stopped(failure: MfaFailure): OktaVerifyStep {
  return { status: 'stopped', failure }
}
