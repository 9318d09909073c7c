import type { KbaQuestion, MfaFailure } from '@mfa-challenge/contract'
import { noteRateLimit } from '../deadlines/noteRateLimit.ts'
import { createWait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { readFailure } from '../failure/readFailure.ts'
import type { Holders } from '../kept/Kept.ts'
import { distinctQuestions } from '../methods/distinctQuestions.ts'
import type { MfaKbaMethod } from '../methods/mfaMethod.ts'
import { attempt } from '../operation/attempt.ts'
import { createQuery } from '../query/createQuery.ts'
import { createStore } from '../store/Store.ts'

/** How far the service's questions are. */
export type LoadedQuestions =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly questions: readonly KbaQuestion[] }
  | { readonly status: 'failed'; readonly failure: MfaFailure }

/** The service's questions of each provider's methods. Not asked of the cache: challenges may share one. */
const loaded = new WeakMap<MfaEnvironment, Map<string, readonly KbaQuestion[]>>()

/** What the service's questions were, as long as they are shown. */
export function loadedQuestions(environment: MfaEnvironment, methodId: string): readonly KbaQuestion[] | undefined {
  return loaded.get(environment)?.get(methodId)
}

/** The service's security questions for one method, asked for once and kept as long as somebody shows them. */
export function createKbaQuestions(environment: MfaEnvironment, holders: Holders<{ method: MfaKbaMethod }>) {
  const { client, clock, queryClient } = environment
  const { id } = holders.newest().method
  const state = createStore<LoadedQuestions>({ status: 'loading' })
  const known = loaded.get(environment) ?? new Map<string, readonly KbaQuestion[]>()
  loaded.set(environment, known)
  const query = createQuery({
    queryClient,
    key: ['mfa', 'kba', 'questions', id],
    // Else the service picks a language by what it knows of the person, and doesn't say which.
    ask: (signal) => client.getMFAKbaConfig({ allLanguages: true }, { signal }),
  })
  let asked: AbortController | undefined

  const load = () => {
    const controller = new AbortController()
    asked = controller
    state.set({ status: 'loading' })
    attempt(query.ask, { clock, controller, where: 'client' }).then(
      (answer) => {
        if (asked !== controller) return
        const questions = distinctQuestions(answer)
        known.set(id, questions)
        state.set({ status: 'loaded', questions })
      },
      (error: unknown) => {
        if (asked !== controller) return
        const failure = readFailure(error, 'client')
        noteRateLimit(failure, environment)
        state.set({ status: 'failed', failure })
      },
    )
  }

  return {
    ...state,
    wait: createWait(environment),
    /** Asks for them, unless they were asked for or the host has given them. */
    begin() {
      if (asked === undefined && holders.newest().method.questions === undefined) load()
    },
    /** After a failure, asks again. Not under a rate limit. */
    retry() {
      if (state.get().status === 'failed' && waitNow(environment.deadlines) === undefined) load()
    },
    release() {
      asked?.abort()
      asked = undefined
      known.delete(id)
      query.remove()
    },
  }
}
