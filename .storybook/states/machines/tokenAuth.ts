import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import { type CodeAnswer, tokenAuthStep } from '../../../packages/hooks/src/token/tokenAuthStep.ts'
import type { Machine } from '../explore/Machine.ts'
import { callWays } from './callWays.ts'
import { freshPoll, type PollFacts, pollWays } from './poll.ts'
import { allStatuses, someId, statusWords } from './samples.ts'

interface TokenAuthFacts {
  readonly check: OperationState<CodeAnswer>
  /** Undefined where there is no id to ask about. */
  readonly poll?: PollFacts | undefined
}

/** As `useTokenAuth` has codes checked. */
export const tokenAuthMachine: Machine<TokenAuthFacts> = {
  name: 'Checking a code',
  start: { check: { status: 'idle' } },
  step: stepOf,
  ways: ({ check, poll }) => [
    ...(stepOf({ check, poll }).status === 'entering'
      ? [{ who: 'Person', what: 'submits a code', next: { check: running } }]
      : []),
    ...callWays(check, { who: 'Call', answers }).map(({ next, ...happening }) => ({
      ...happening,
      next: { check: next, ...(isAwaited(next) ? { poll: freshPoll } : {}) },
    })),
    ...(poll === undefined
      ? []
      : [
          ...pollWays(poll).map((way) => ({ ...way, next: { check, poll: way.next } })),
          // Another send has another id: there is nothing to ask about any more.
          ...(poll.state.status === 'polling' ? [{ who: 'Person', what: 'gets a newer code', next: { check } }] : []),
        ]),
  ],
}

const running = { status: 'running' } as const

const answers = allStatuses.flatMap((status) =>
  [someId, undefined].map((requestId) => ({
    who: 'Answer',
    what: statusWords(status),
    which: requestId === undefined ? 'nothing to ask about' : 'to be asked about',
    answer: { status, requestId },
  })),
)

function stepOf({ check, poll }: TokenAuthFacts) {
  return tokenAuthStep({ check, poll: poll?.state })
}

function isAwaited(check: OperationState<CodeAnswer>): boolean {
  return check.status === 'answered' && check.answer.status === 'PENDING' && check.answer.requestId !== undefined
}
