import type { MfaFailure, VerificationStatus } from '@mfa-challenge/contract'
import { unreadableStatus, wrongShape } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'
import type { PollState } from '../poll/PollState.ts'
import type { Sealed } from '../sealed/Sealed.ts'

/** How far checking a code is. */
export type TokenAuthStep =
  | {
      readonly status: 'entering'
      readonly refusal?: 'wrongCode' | undefined
      /** Why the last code was not checked. It may be right: nothing is known about it. */
      readonly failure?: MfaFailure | undefined
    }
  | { readonly status: 'checking' }
  | { readonly status: 'succeeded' }
  | { readonly status: 'lockedOut' }
  | { readonly status: 'notEnoughData' }

/** What the service said of a code, and the id to ask about where it said PENDING. Not the code. */
export interface CodeAnswer {
  readonly status: VerificationStatus
  readonly requestId: Sealed<string | undefined>
}

interface TokenAuthFacts {
  check: OperationState<CodeAnswer>
  poll: PollState
}

/** What is known about a code. Only an exact SUCCESS is one. */
export function tokenAuthStep({ check, poll }: TokenAuthFacts): TokenAuthStep {
  if (check.status === 'idle') return { status: 'entering' }
  if (check.status === 'running') return { status: 'checking' }
  if (check.status === 'failed') return { status: 'entering', failure: check.failure }
  const { status } = check.answer
  switch (status) {
    case 'SUCCESS':
      return { status: 'succeeded' }
    case 'LOCKOUT':
      return { status: 'lockedOut' }
    case 'NOT_ENOUGH_DATA':
      return { status: 'notEnoughData' }
    case 'FAILED':
      return { status: 'entering', refusal: 'wrongCode' }
    case 'PENDING':
      // With nothing to ask about, nobody ever says how it came out: no verdict, and none is made up.
      return check.answer.requestId.read() === undefined
        ? { status: 'entering', failure: wrongShape }
        : polledStep(poll)
    case 'UNKNOWN':
    case 'MISSING':
      return { status: 'entering', failure: unreadableStatus(status) }
    default:
      return status satisfies never
  }
}

function polledStep(poll: PollState): TokenAuthStep {
  switch (poll.status) {
    case 'idle':
    case 'polling':
      return { status: 'checking' }
    case 'succeeded':
    case 'lockedOut':
    case 'notEnoughData':
      return { status: poll.status }
    case 'refused':
      return { status: 'entering', refusal: 'wrongCode' }
    case 'timedOut':
      return { status: 'entering', failure: { code: 'timedOut' } }
    case 'stopped':
      return { status: 'entering', failure: poll.failure }
    default:
      return poll satisfies never
  }
}
