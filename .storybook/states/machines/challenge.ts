import type { MethodEnd, MfaMethod } from '@mfa-challenge/hooks'
import { challengeStep, createChallengeStore, offeredMethods } from '@mfa-challenge/hooks/internal/engine'
import type { Deed, Machine } from '../explore/Machine.ts'
import { person } from '../world/deeds.ts'

type Challenge = ReturnType<typeof start>

const methods: readonly MfaMethod[] = [
  { id: 'push', type: 'okta-verify', userId: 'will.albin' },
  { id: 'questions', type: 'kba' },
]
const ends: readonly MethodEnd[] = ['succeeded', 'lockedOut', 'notEnoughData']

/** As `useMfaChallenge` leads through a challenge of two methods. */
export const challengeMachine: Machine<Challenge> = {
  name: 'The whole challenge',
  start,
  deeds: [
    ...methods.map(({ id, type }) =>
      person(
        'chooses',
        (challenge: Challenge) =>
          challenge.offers(id) && challenge.tell({ type: 'methodChosen', methodId: id, method: type }),
      ),
    ),
    person('goes back', ({ tell }) => tell({ type: 'wentBack' })),
    ...ends.flatMap((end) => [methodEnds('Method', end, 0), methodEnds('Earlier method', end, 1)]),
    person('gives up', ({ tell }) => tell({ type: 'abandoned' })),
    person('starts over', ({ tell }) => tell({ type: 'startedOver' })),
  ],
}

function start() {
  const store = createChallengeStore()
  return {
    tell: store.tell,
    get: () => challengeStep({ methods, choice: store.get() }),
    // The visit grows with each choice, and decides nothing but whose word counts.
    more: () => [store.get().now, store.get().withoutData.toSorted()],
    visit: () => store.get().visit,
    withoutData: () => store.get().withoutData.length,
    /** What can't be chosen is no button. */
    offers: (id: string) =>
      offeredMethods(methods, store.get()).some((method) => method.id === id && method.unavailable === undefined),
  }
}

/** `visitsAgo`: a late word of an earlier visit. */
function methodEnds(who: string, end: MethodEnd, visitsAgo: number): Deed<Challenge> {
  return {
    words: (_, { withoutData }) => ({
      who,
      what: `ends: ${end}`,
      when: withoutData() === methods.length - 1 ? 'the last one' : 'another one left',
    }),
    act(_, { tell, visit }) {
      tell({ type: 'methodEnded', visit: visit() - visitsAgo, end })
    },
  }
}
