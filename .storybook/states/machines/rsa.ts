import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import { type RsaStart, rsaStep } from '../../../packages/hooks/src/rsa/rsaStep.ts'
import type { Machine, Way } from '../explore/Machine.ts'
import { callWays } from './callWays.ts'
import { freshPoll, noPoll, type PollFacts, pollWays } from './poll.ts'
import { noon, someId } from './samples.ts'

interface RsaFacts {
  readonly start: OperationState<RsaStart>
  readonly poll: PollFacts
}

/** As `useRsa` waits for a verification that the host starts. */
export const rsaMachine: Machine<RsaFacts> = {
  name: 'RSA',
  start: { start: { status: 'idle' }, poll: noPoll },
  step: stepOf,
  ways: ({ start, poll }) => [
    ...personWays({ start, poll }),
    ...callWays(start, { who: 'Host', answers }).map(({ next, ...happening }) => ({
      ...happening,
      next: { start: next, poll: idOf(next) === undefined ? noPoll : freshPoll },
    })),
    ...pollWays(poll).map((way) => ({ ...way, next: { start, poll: way.next } })),
  ],
}

const answers = [
  { who: 'Host', what: 'gives an id', answer: { requestId: someId, at: noon } },
  { who: 'Host', what: 'gives an empty id', answer: { requestId: '', at: noon } },
]

function stepOf({ start, poll }: RsaFacts) {
  return rsaStep({ start, poll: poll.state })
}

function personWays(facts: RsaFacts): Way<RsaFacts>[] {
  const { status } = stepOf(facts)
  const started: RsaFacts = { start: { status: 'running' }, poll: noPoll }
  const starts = { who: 'Person', what: 'starts', next: started }
  if (status === 'idle' || status === 'refused') return [starts]
  if (status !== 'stopped' && status !== 'timedOut') return []
  const known = idOf(facts.start) !== undefined
  return [
    starts,
    {
      who: 'Person',
      what: 'tries again',
      when: known ? 'with an id' : 'without an id',
      next: known ? { ...facts, poll: freshPoll } : started,
    },
  ]
}

function idOf(start: OperationState<RsaStart>): string | undefined {
  return start.status === 'answered' && start.answer.requestId !== '' ? start.answer.requestId : undefined
}
