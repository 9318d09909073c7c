import type { SettledPollState } from '../poll/PollState.ts'
import type { VerificationState } from './createVerification.ts'

/** How far a verification is that is started on a press, and answered elsewhere. */
export type StartedStep =
  | { readonly status: 'idle' }
  | { readonly status: 'starting' }
  | {
      readonly status: 'waiting'
      readonly startedAt: number
      /** Not asked about for now, because the page is hidden. */
      readonly hidden: boolean
    }
  | SettledPollState

/** What is known about it. */
export function startedStep(state: VerificationState): StartedStep {
  if (state.status === 'running') return { status: 'starting' }
  return state.status === 'waiting' ? { status: 'waiting', startedAt: state.at, hidden: state.hidden } : state
}
