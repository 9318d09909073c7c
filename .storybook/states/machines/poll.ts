import type { PollState } from '../../../packages/hooks/src/poll/PollState.ts'
import type { Machine, Way } from '../explore/Machine.ts'
import { type PollDeed, pollDeeds } from './pollDeeds.ts'
import { createPollWorld } from './pollWorld.ts'

/** Where a poll stands, as far as can be told from outside: the state, and whether a question is on its way. */
export interface PollFacts {
  readonly state: PollState
  readonly isAsking: boolean
}

export const noPoll: PollFacts = { state: { status: 'idle' }, isAsking: false }

/**
 * Every way of a poll. Its rules are in timers and promises, not in a function of facts, so a real poll is run: once
 * for each way, from the beginning.
 */
const { start, waysByKey } = await explorePoll()

/** How a poll begins. */
export const freshPoll = start

/** What can happen to a poll that stands there. */
export function pollWays(facts: PollFacts): readonly Way<PollFacts>[] {
  return waysByKey.get(JSON.stringify(facts)) ?? []
}

/** The poll on its own, as `useVerificationPoll` runs it. */
export const pollMachine: Machine<PollFacts> = {
  name: 'Asking how it stands',
  start: noPoll,
  step: ({ state }) => state,
  ways(facts) {
    const { status } = facts.state
    if (status === 'idle') return [{ who: 'Host', what: 'has an id to ask about', next: freshPoll }]
    const again = { who: 'Person', what: 'tries again', next: freshPoll }
    return [...pollWays(facts), ...(status === 'stopped' || status === 'timedOut' ? [again] : [])]
  },
}

async function explorePoll() {
  const first = await replay([])
  const histories = [{ history: first.history, facts: first.facts }]
  const ways = new Map<string, Way<PollFacts>[]>([[JSON.stringify(first.facts), []]])
  for (const { history, facts } of histories) {
    for (const deed of pollDeeds) {
      const { words, facts: next, couldBe } = await replay([...history, deed])
      if (!couldBe || words === undefined) continue
      ways.get(JSON.stringify(facts))?.push({ ...words, next })
      if (ways.has(JSON.stringify(next))) continue
      ways.set(JSON.stringify(next), [])
      histories.push({ history: [...history, deed], facts: next })
    }
  }
  return { start: first.facts, waysByKey: ways }
}

async function replay(history: readonly PollDeed[]) {
  const world = createPollWorld()
  let words: ReturnType<PollDeed['words']> | undefined
  let couldBe = true
  for (const deed of history) {
    words = deed.words(world)
    couldBe = await deed.act(world)
  }
  const facts = { state: withoutTimes(world.state()), isAsking: world.isAsking() }
  world.stop()
  return { history, words, couldBe, facts }
}

/** Two refusals that differ in their moment alone are one. */
function withoutTimes(state: PollState): PollState {
  return state.status === 'stopped' && state.failure.code === 'rateLimited'
    ? { status: 'stopped', failure: { code: 'rateLimited', retryAt: undefined } }
    : state
}
