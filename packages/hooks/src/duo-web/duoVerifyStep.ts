import type { MfaFailure } from '@mfa-challenge/contract'
import type { VerificationState } from '../verification/createVerification.ts'

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

/** What is known about Duo's answer. */
export function duoVerifyStep(state: VerificationState): DuoVerifyStep {
  switch (state.status) {
    case 'running':
    case 'waiting':
      return { status: 'checking' }
    case 'timedOut':
      return { status: 'failed', failure: { code: 'timedOut' } }
    case 'stopped':
      return { status: 'failed', failure: state.failure }
    case 'idle':
    case 'succeeded':
    case 'refused':
    case 'lockedOut':
    case 'notEnoughData':
      return state
    default:
      return state satisfies never
  }
}
