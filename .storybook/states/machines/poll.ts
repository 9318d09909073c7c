import { type Poll, createPoll } from '@mfa-challenge/hooks/internal/engine'
import type { Deed, Machine } from '../explore/Machine.ts'
import { person, pollDeeds, someId } from '../world/deeds.ts'

/** The poll on its own, about one verification. */
export const pollMachine: Machine<Poll> = {
  name: 'Asking how it stands',
  start: ({ environment }) => createPoll({ environment, method: 'okta-verify', isWanted: () => true }),
  deeds: [hostHasId(), ...pollDeeds, person('tries again', (poll) => poll.retry())],
}

function hostHasId(): Deed<Poll> {
  return {
    words: () => ({ who: 'Host', what: 'has an id to ask about' }),
    // Each verification has an id of its own, and this is the only one.
    act: (_, poll) => (poll.get().status === 'idle' ? poll.ask(someId) : undefined),
  }
}
