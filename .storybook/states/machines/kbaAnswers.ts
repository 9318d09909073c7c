import { InsecureContextError } from '@mfa-challenge/contract/kba'
import type { MfaKbaMethod } from '@mfa-challenge/hooks'
import { createKbaAnswers } from '@mfa-challenge/hooks/internal/engine'
import type { Machine } from '../explore/Machine.ts'
import { answering, callDeeds, person, timeDeeds } from '../world/deeds.ts'
import { holdersOf, type World } from '../world/World.ts'

/** As `useKbaAnswers` has answers checked. */
export const kbaAnswersMachine: Machine<ReturnType<typeof createKbaAnswers>> = {
  name: 'Security questions',
  start: (world) =>
    createKbaAnswers(
      world.environment,
      holdersOf(() => ({ method: methodOf(world), onSucceeded: () => undefined })),
    ),
  deeds: [
    person('submits answers', (kba) => kba.submit({ 7: 'Rex' }), 'canSubmit'),
    answering('Page', { who: 'Page', what: 'has hashed them' }, () => ({ status: 'MISSING' })),
    answering('Page', { who: 'Page', what: 'cannot hash' }, () => new InsecureContextError()),
    ...callDeeds(),
    ...timeDeeds,
  ],
}

function methodOf({ ask }: World): MfaKbaMethod {
  return {
    id: 'questions',
    type: 'kba',
    questions: [{ id: '7', text: 'Your first pet?' }],
    encodeAnswer: async () => {
      await ask('Page')
      return 'a'.repeat(64)
    },
  }
}
