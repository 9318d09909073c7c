import type { MfaFailure, VerificationResponse } from '@mfa-challenge/contract'
import { unreadableStatus, wrongShape } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'
import { isSettled, type PollState, type SettledPollState } from '../poll/PollState.ts'
import type { Sealed } from '../sealed/Sealed.ts'

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
export interface PushAnswer extends Omit<VerificationResponse, 'requestId'> {
  readonly requestId: Sealed<string | undefined>
  readonly at: number
}

interface OktaVerifyFacts {
  push: OperationState<PushAnswer>
  poll: PollState
  stillWaiting: boolean
}

/** From then on the person is told that we are still waiting. */
export const patience = 30_000

/** What is known about a push. That it was sent is no success: only the poll may say so. */
export function oktaVerifyStep({ push, poll, stillWaiting }: OktaVerifyFacts): OktaVerifyStep {
  if (push.status === 'idle') return { status: 'idle' }
  if (push.status === 'running') return { status: 'pushing' }
  if (push.status === 'failed') return stopped(push.failure)
  const { status, requestId, error, at } = push.answer
  switch (status) {
    case 'SUCCESS':
    case 'PENDING':
      if (requestId.read() === undefined) return stopped(wrongShape)
      if (isSettled(poll)) return poll
      return {
        status: 'waiting',
        sentAt: at,
        hidden: poll.status === 'polling' && poll.hidden,
        stillWaiting,
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

/** Whether the service has sent it. */
export function wentOut({ status }: PushAnswer): boolean {
  return status === 'PENDING' || status === 'SUCCESS'
}

function stopped(failure: MfaFailure): OktaVerifyStep {
  return { status: 'stopped', failure }
}
