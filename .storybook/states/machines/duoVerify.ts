import type { VerificationResponse } from '../../../packages/contract/src/models/verification.ts'
import { duoVerifyStep } from '../../../packages/hooks/src/duo-web/duoVerifyStep.ts'
import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import type { Machine } from '../explore/Machine.ts'
import { callWays } from './callWays.ts'
import { freshPoll, noPoll, type PollFacts, pollWays } from './poll.ts'
import { allStatuses, someId, statusWords } from './samples.ts'

interface DuoVerifyFacts {
  readonly check: OperationState<VerificationResponse>
  readonly poll: PollFacts
}

/** As `useDuoWeb` has Duo's answer checked. */
export const duoVerifyMachine: Machine<DuoVerifyFacts> = {
  name: 'The word on Duo’s answer',
  start: { check: { status: 'idle' }, poll: noPoll },
  step: stepOf,
  ways: ({ check, poll }) => [
    ...(check.status === 'idle'
      ? [{ who: 'Duo', what: 'says authenticated', next: { check: running, poll: noPoll } }]
      : []),
    ...callWays(check, { who: 'Call', answers }).map(({ next, ...happening }) => ({
      ...happening,
      next: { check: next, poll: isAwaited(next) ? freshPoll : noPoll },
    })),
    ...pollWays(poll).map((way) => ({ ...way, next: { check, poll: way.next } })),
    // A new request from the host forgets the last verdict. After an end, `start()` asks for none.
    ...(['refused', 'failed'].includes(stepOf({ check, poll }).status)
      ? [{ who: 'Person', what: 'starts again', next: { check: { status: 'idle' as const }, poll: noPoll } }]
      : []),
  ],
}

const running = { status: 'running' } as const

const answers = allStatuses.flatMap((status) =>
  [someId, undefined].map((requestId) => ({
    who: 'Answer',
    what: statusWords(status),
    which: requestId === undefined ? 'without an id' : 'with an id',
    answer: { status, requestId },
  })),
)

function stepOf({ check, poll }: DuoVerifyFacts) {
  return duoVerifyStep({ check, poll: poll.state })
}

function isAwaited(check: OperationState<VerificationResponse>): boolean {
  return check.status === 'answered' && check.answer.status === 'PENDING' && check.answer.requestId !== undefined
}
