import { challengeStep, offeredMethods } from '../../../packages/hooks/src/challenge/challengeStep.ts'
import {
  type MethodChoice,
  type MethodChoiceEvent,
  type MethodEnd,
  methodChoice,
  nothingChosen,
} from '../../../packages/hooks/src/challenge/methodChoice.ts'
import type { MfaMethod } from '../../../packages/hooks/src/methods/mfaMethod.ts'
import type { Happening, Machine } from '../explore/Machine.ts'

/** As `useMfaChallenge` leads through a challenge of two methods. */
export const challengeMachine: Machine<MethodChoice> = {
  name: 'The whole challenge',
  start: nothingChosen,
  step: (choice) => challengeStep({ methods, choice }),
  ways: (choice) =>
    events(choice).map(({ event, ...happening }) => ({ ...happening, next: methodChoice(choice, event) })),
  // The visit grows with each choice, and decides nothing but whose word counts.
  key: ({ now, withoutData }) => JSON.stringify([now, withoutData.toSorted()]),
}

const methods: readonly MfaMethod[] = [
  { id: 'push', type: 'okta-verify', userId: 'will.albin' },
  { id: 'questions', type: 'kba' },
]

const ends: readonly MethodEnd[] = ['succeeded', 'lockedOut', 'notEnoughData']

type ToldEvent = Happening & { readonly event: MethodChoiceEvent }

function events(choice: MethodChoice): ToldEvent[] {
  const { visit } = choice
  const open = offeredMethods(methods, choice).filter(({ unavailable }) => unavailable === undefined)
  const isLast = open.length === 1
  return [
    ...open.map(
      ({ id, type }): ToldEvent => ({
        who: 'Person',
        what: 'chooses',
        event: { type: 'methodChosen', methodId: id, method: type },
      }),
    ),
    { who: 'Person', what: 'goes back', event: { type: 'wentBack' } },
    ...ends.flatMap((end): ToldEvent[] => [
      {
        who: 'Method',
        what: `ends: ${end}`,
        when: isLast ? 'the last one' : 'another one left',
        event: { type: 'methodEnded', visit, end },
      },
      // A late word of an earlier visit.
      { who: 'Earlier method', what: `ends: ${end}`, event: { type: 'methodEnded', visit: visit - 1, end } },
    ]),
    { who: 'Person', what: 'gives up', event: { type: 'abandoned' } },
    { who: 'Person', what: 'starts over', event: { type: 'startedOver' } },
  ]
}
