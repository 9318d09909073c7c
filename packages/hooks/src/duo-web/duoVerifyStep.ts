import type { MfaFailure, VerificationResponse } from '@mfa-challenge/contract'
import { unreadableStatus, wrongShape } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'
import type { PollState } from '../poll/PollState.ts'
import type { Sealed } from '../sealed/Sealed.ts'

/** How far checking Duo's answer is. */
export type DuoVerifyStep =
  | { readonly status: 'idle' }
  | { readonly status: 'checking' }
  | { readonly status: 'succeeded' }
  | {
      readonly status: 'refused'
      /** The service's own words. For people, never for logic. */
      readonly error?: string | undefined
    }
  | { readonly status: 'lockedOut' }
  | { readonly status: 'notEnoughData' }
  | { readonly status: 'failed'; readonly failure: MfaFailure }

/** What the service said of Duo's answer. Not the answer. */
export interface DuoAnswer extends Omit<VerificationResponse, 'requestId'> {
  readonly requestId: Sealed<string | undefined>
}

interface DuoVerifyFacts {
  check: OperationState<DuoAnswer>
  poll: PollState
}

/** What is known about Duo's answer. Only an exact SUCCESS is one. */
export function duoVerifyStep({ check, poll }: DuoVerifyFacts): DuoVerifyStep {
  if (check.status === 'idle') return { status: 'idle' }
  if (check.status === 'running') return { status: 'checking' }
  if (check.status === 'failed') return failed(check.failure)
  const { status, requestId, error } = check.answer
  switch (status) {
    case 'SUCCESS':
      return { status: 'succeeded' }
    case 'FAILED':
      return { status: 'refused', error }
    case 'LOCKOUT':
      return { status: 'lockedOut' }
    case 'NOT_ENOUGH_DATA':
      return { status: 'notEnoughData' }
    case 'PENDING':
      return requestId.read() === undefined ? failed(wrongShape) : polledStep(poll)
    case 'UNKNOWN':
    case 'MISSING':
      return failed(unreadableStatus(status))
    default:
      return status satisfies never
  }
}

function polledStep(poll: PollState): DuoVerifyStep {
  switch (poll.status) {
    case 'idle':
    case 'polling':
      return { status: 'checking' }
    case 'succeeded':
    case 'refused':
    case 'lockedOut':
    case 'notEnoughData':
      return poll
    case 'timedOut':
      return failed({ code: 'timedOut' })
    case 'stopped':
      return failed(poll.failure)
    default:
      return poll satisfies never
  }
}

function failed(failure: MfaFailure): DuoVerifyStep {
  return { status: 'failed', failure }
}
