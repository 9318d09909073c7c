import { useMfaChallenge, type UseMfaChallengeResult } from '../../challenge/useMfaChallenge.ts'
import type { MfaMethod } from '../../methods/mfaMethod.ts'
import { createSubject } from './createSubject.tsx'
import { person } from './walkSteps.ts'

const methods: readonly MfaMethod[] = [
  { id: 'sms-id', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' },
  { id: 'kba-id', type: 'kba' },
]

/** One method is left for another, and that one is passed. */
export const challenge = createSubject<readonly MfaMethod[], UseMfaChallengeResult>({
  name: 'useMfaChallenge',
  calls: [],
  prepare: () => methods,
  useSubject: (given, tell) =>
    useMfaChallenge({
      methods: given,
      onSucceeded: ({ methodId }) => tell(`onSucceeded ${methodId}`),
      onAbandoned: () => tell('onAbandoned'),
    }),
  first: 'at the choice',
  steps: [
    person(({ now }) => now().choose('kba-id'), 'at a method'),
    person(({ now }) => now().goBack(), 'back at the choice'),
    person(({ now }) => now().choose('sms-id'), 'at another method'),
    {
      by: 'person',
      async run({ world, now }) {
        // A new mount is a new challenge, and asks again.
        if (now().status === 'choosing') await world.perform(() => now().choose('sms-id'))
        await world.perform(() => now().end('succeeded'))
      },
      leadsTo: 'after the success',
    },
  ],
})
