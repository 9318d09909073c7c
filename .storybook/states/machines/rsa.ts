import type { MfaRsaMethod } from '@mfa-challenge/hooks'
import { createRsa } from '@mfa-challenge/hooks/internal/engine'
import type { Machine } from '../explore/Machine.ts'
import { failureDeeds, hostDeed, person, pollDeeds, someId, timeDeeds, toldWhen } from '../world/deeds.ts'
import { holdersOf, type World } from '../world/World.ts'

type Driven = ReturnType<typeof createRsa>

/** As `useRsa` waits for a verification that the host starts. */
export const rsaMachine: Machine<Driven> = {
  name: 'RSA',
  start: (world) =>
    createRsa(
      world.environment,
      holdersOf(() => ({ method: methodOf(world) })),
    ),
  deeds: [
    person('starts', (rsa) => rsa.start(), 'canStart'),
    ...toldWhen([person('tries again', (rsa: Driven) => rsa.retry(), 'canRetry')], (_, world) =>
      world.wasPolled() ? 'with an id' : 'without an id',
    ),
    hostDeed('gives an id', someId),
    hostDeed('gives an empty id'),
    ...failureDeeds('Host'),
    ...pollDeeds,
    ...timeDeeds,
  ],
}

function methodOf({ ask }: World): MfaRsaMethod {
  return { id: 'rsa', type: 'rsa', getRequestId: async ({ signal }) => (await ask('Host', signal)).requestId ?? '' }
}
