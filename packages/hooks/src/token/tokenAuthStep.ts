import type { MfaFailure } from '@mfa-challenge/contract'
import type { VerificationState } from '../verification/createVerification.ts'

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

/** What is known about a code. */
export function tokenAuthStep(state: VerificationState): TokenAuthStep {
  switch (state.status) {
    case 'idle':
      return { status: 'entering' }
    case 'running':
    case 'waiting':
      return { status: 'checking' }
    case 'refused':
      return { status: 'entering', refusal: 'wrongCode' }
    case 'timedOut':
      return { status: 'entering', failure: { code: 'timedOut' } }
    case 'stopped':
      return { status: 'entering', failure: state.failure }
    case 'succeeded':
    case 'lockedOut':
    case 'notEnoughData':
      return state
    default:
      return state satisfies never
  }
}
