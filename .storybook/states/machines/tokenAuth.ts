import { createTokenAuth } from '@mfa-challenge/hooks/internal/engine'
import type { Machine } from '../explore/Machine.ts'
import { callDeeds, person, pollDeeds, someId, timeDeeds, toldWhen } from '../world/deeds.ts'
import { holdersOf, type World } from '../world/World.ts'

type Driven = ReturnType<typeof start>

/** As `useTokenAuth` has codes checked. */
export const tokenAuthMachine: Machine<Driven> = {
  name: 'Checking a code',
  start,
  deeds: [
    person('submits a code', (auth) => auth.submitCodeOf(someId), 'canSubmit'),
    person('submits a code', (auth) => auth.submitCodeOf(undefined), 'canSubmit'),
    ...toldWhen(callDeeds(), (auth: Driven) =>
      auth.more() === undefined ? 'nothing to ask about' : 'to be asked about',
    ),
    ...pollDeeds,
    person('gets a newer code', (auth) => auth.sentAnother('newer-id')),
    ...timeDeeds,
  ],
}

export const tokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK' } as const

function start({ environment }: World) {
  let requestId: string | undefined = someId
  const given = () => ({ method: tokenMethod, requestId, onEnded: () => undefined })
  const auth = createTokenAuth(environment, holdersOf(given))
  return {
    ...auth,
    more: () => requestId,
    /** Of a send that had this id. */
    submitCodeOf(id: string | undefined) {
      if (auth.get().canSubmit) requestId = id
      auth.submit('012345')
    },
  }
}
