import { wrongShape } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'
import { isSettled, type PollState, type SettledPollState } from '../poll/PollState.ts'
import type { Sealed } from '../sealed/Sealed.ts'

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

/** The id that the host gave, and when. */
export interface RsaStart {
  readonly requestId: Sealed<string>
  readonly at: number
}

interface RsaFacts {
  start: OperationState<RsaStart>
  poll: PollState
}

/** What is known about an RSA verification. */
export function rsaStep({ start, poll }: RsaFacts): RsaStep {
  if (start.status === 'idle') return { status: 'idle' }
  if (start.status === 'running') return { status: 'starting' }
  if (start.status === 'failed') return { status: 'stopped', failure: start.failure }
  if (start.answer.requestId.read() === '') return { status: 'stopped', failure: wrongShape }
  if (isSettled(poll)) return poll
  return { status: 'waiting', startedAt: start.answer.at, hidden: poll.status === 'polling' && poll.hidden }
}
