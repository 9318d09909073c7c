import type { SettledPollState } from '../poll/PollState.ts'
import type { VerificationState } from '../verification/createVerification.ts'

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

/** What is known about a push. That it was sent is no success: only the poll may say so. */
export function oktaVerifyStep(state: VerificationState, stillWaiting: boolean): OktaVerifyStep {
  if (state.status === 'running') return { status: 'pushing' }
  if (state.status !== 'waiting') return state
  return { status: 'waiting', sentAt: state.at, hidden: state.hidden, stillWaiting }
}
