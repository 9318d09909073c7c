import { createOktaVerify } from '@mfa-challenge/hooks/internal/engine'
import type { Machine } from '../explore/Machine.ts'
import { callDeeds, person, pollDeeds, timeDeeds, toldWhen } from '../world/deeds.ts'
import { holdersOf } from '../world/World.ts'

type Driven = ReturnType<typeof createOktaVerify>

/** As `useOktaVerify` sends pushes. */
export const oktaVerifyMachine: Machine<Driven> = {
  name: 'Okta Verify',
  start: ({ environment }) =>
    createOktaVerify(
      environment,
      holdersOf(() => ({ method })),
    ),
  deeds: [
    person('sends a push', (okta) => okta.push(), 'canPush'),
    ...toldWhen([person('tries again', (okta: Driven) => okta.retry(), 'canRetry')], (_, world) =>
      world.wasPolled() ? `with a push out${world.isOld() ? ' for 30\u00a0s' : ''}` : 'with no push out',
    ),
    ...callDeeds({ withIds: true }),
    ...pollDeeds,
    ...timeDeeds,
  ],
}

const method = { id: 'push', type: 'okta-verify', userId: 'will.albin' } as const
