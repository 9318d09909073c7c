import type { MfaFailure, VerificationStatus } from '@mfa-challenge/contract'
import { unreadableStatus } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'
import type { Sealed } from '../sealed/Sealed.ts'
import type { TokenAuthStep } from '../token/tokenAuthStep.ts'

/** How far a code is that a gateway checks. */
export type OtherCodeStep =
  | {
      /** Not started, or it could not be. */
      readonly status: 'idle'
      readonly failure?: MfaFailure | undefined
      /** The gateway tried, and could not. */
      readonly refusal?: 'notSent' | undefined
    }
  | { readonly status: 'starting' }
  | TokenAuthStep

/** What stays of the answer to a start. */
export interface OtherStart {
  readonly status: VerificationStatus
  readonly requestId: Sealed<string | undefined>
}

/** What is known: of the start until it went well, and of the code from then on. */
export function otherCodeStep(start: OperationState<OtherStart>, check: TokenAuthStep): OtherCodeStep {
  // A verdict stays, whatever is started besides.
  if (check.status !== 'entering') return check
  if (start.status === 'idle') return { status: 'idle' }
  if (start.status === 'running') return { status: 'starting' }
  if (start.status === 'failed') return { status: 'idle', failure: start.failure }
  const { status } = start.answer
  switch (status) {
    case 'PENDING':
    // Says that it was started, and proves nothing.
    case 'SUCCESS':
      return check
    case 'FAILED':
      return { status: 'idle', refusal: 'notSent' }
    case 'LOCKOUT':
      return { status: 'lockedOut' }
    case 'NOT_ENOUGH_DATA':
      return { status: 'notEnoughData' }
    case 'UNKNOWN':
    case 'MISSING':
      return { status: 'idle', failure: unreadableStatus(status) }
    default:
      return status satisfies never
  }
}
