import { createSendToken } from '@mfa-challenge/hooks/internal/engine'
import type { Machine } from '../explore/Machine.ts'
import { callDeeds, person, timeDeeds } from '../world/deeds.ts'
import { holdersOf } from '../world/World.ts'
import { tokenMethod } from './tokenAuth.ts'

/** As `useSendToken` has codes sent. */
export const sendTokenMachine: Machine<ReturnType<typeof createSendToken>> = {
  name: 'Sending a code',
  start: ({ environment }) =>
    createSendToken(
      environment,
      holdersOf(() => ({ method: tokenMethod })),
    ),
  deeds: [person('asks for a code', (sending) => sending.send(), 'canSend'), ...callDeeds(), ...timeDeeds],
}
