import type { SettledPollState } from '../poll/PollState.ts'
import type { VerificationState } from '../verification/createVerification.ts'

/** How far an RSA verification is. */
export type RsaStep =
  | { readonly status: 'idle' }
  | { readonly status: 'starting' }
  | {
      readonly status: 'waiting'
      readonly startedAt: number
      /** Not asked about for now, because the page is hidden. */
      readonly hidden: boolean
    }
  | SettledPollState

/** What is known about an RSA verification. */
export function rsaStep(state: VerificationState): RsaStep {
  if (state.status === 'running') return { status: 'starting' }
  return state.status === 'waiting' ? { status: 'waiting', startedAt: state.at, hidden: state.hidden } : state
}
