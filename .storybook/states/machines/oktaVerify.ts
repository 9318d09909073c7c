import { oktaVerifyStep, type PushAnswer, patience } from '../../../packages/hooks/src/okta-verify/oktaVerifyStep.ts'
import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import type { Machine, Way } from '../explore/Machine.ts'
import { callWays } from './callWays.ts'
import { freshPoll, noPoll, type PollFacts, pollWays } from './poll.ts'
import { allStatuses, noon, someId, statusWords } from './samples.ts'

interface OktaVerifyFacts {
  readonly push: OperationState<PushAnswer>
  readonly poll: PollFacts
  readonly now: number
}

/** As `useOktaVerify` sends pushes. How many, and how soon again, is left out. */
export const oktaVerifyMachine: Machine<OktaVerifyFacts> = {
  name: 'Okta Verify',
  start: { push: { status: 'idle' }, poll: noPoll, now: noon },
  step: stepOf,
  ways: (facts) => [
    ...personWays(facts),
    ...callWays(facts.push, { who: 'Call', answers }).map(({ next, ...happening }) => ({
      ...happening,
      next: { ...facts, push: next, poll: idOf(next) === undefined ? noPoll : freshPoll },
    })),
    ...pollWays(facts.poll).map((way) => ({ ...way, next: { ...facts, poll: way.next } })),
    ...(stepOf(facts).status === 'waiting'
      ? [{ who: 'Time', what: `${patience / 1_000} s pass`, next: { ...facts, now: noon + patience } }]
      : []),
  ],
}

const answers = allStatuses.flatMap((status) =>
  [someId, undefined].map((requestId) => ({
    who: 'Answer',
    what: statusWords(status),
    which: requestId === undefined ? 'without an id' : 'with an id',
    answer: { status, requestId, at: noon },
  })),
)

function stepOf({ push, poll, now }: OktaVerifyFacts) {
  return oktaVerifyStep({ push, poll: poll.state, now })
}

function personWays(facts: OktaVerifyFacts): Way<OktaVerifyFacts>[] {
  const { status } = stepOf(facts)
  if (facts.push.status === 'running' || ['succeeded', 'lockedOut', 'notEnoughData'].includes(status)) return []
  const pushed: OktaVerifyFacts = { push: { status: 'running' }, poll: noPoll, now: noon }
  const sends = { who: 'Person', what: 'sends a push', next: pushed }
  if (status !== 'stopped' && status !== 'timedOut') return [sends]
  const tries = { who: 'Person', what: 'tries again' }
  if (idOf(facts.push) === undefined) return [sends, { ...tries, when: 'with no push out', next: pushed }]
  const when = facts.now < noon + patience ? 'with a push out' : `with a push out for ${patience / 1_000} s`
  return [sends, { ...tries, when, next: { ...facts, poll: freshPoll } }]
}

/** Of a push that went out. */
function idOf(push: OperationState<PushAnswer>): string | undefined {
  if (push.status !== 'answered') return undefined
  const { status, requestId } = push.answer
  return status === 'PENDING' || status === 'SUCCESS' ? requestId : undefined
}
