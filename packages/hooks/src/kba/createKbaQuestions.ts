import type { KbaQuestion, MfaError } from '@mfa-challenge/contract'
import { QueryObserver } from '@tanstack/react-query'
import { noteRateLimit } from '../deadlines/noteRateLimit.ts'
import { createWait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { readFailure } from '../failure/readFailure.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaKbaMethod } from '../methods/mfaMethod.ts'
import { attempt } from '../operation/attempt.ts'
import { asToldOnly } from '../query/asToldOnly.ts'

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
  const known = loaded.get(environment) ?? new Map<string, readonly KbaQuestion[]>()
  loaded.set(environment, known)
  // A key of its own, for the next person at this screen may have other questions.
  const queryKey = ['mfa', 'kba', 'questions', id, Math.random().toString(36).slice(2)]
  const observer = new QueryObserver<KbaQuestion[], MfaError>(queryClient, {
    queryKey,
    async queryFn({ signal }) {
      const controller = new AbortController()
      signal.addEventListener('abort', () => controller.abort(), { once: true })
      try {
        // Else the service picks a language by what it knows of the person, and doesn't say which.
        const call = () => client.getMFAKbaConfig({ allLanguages: true }, { signal: controller.signal })
        const questions = await attempt(call, { clock, controller, where: 'client' })
        known.set(id, questions)
        return questions
      } catch (error) {
        noteRateLimit(readFailure(error, 'client'), environment)
        throw error
      }
    },
    // Another question on each return to the tab would let people pick the one they can guess.
    ...asToldOnly,
  })
  let end: (() => void) | undefined
  const load = () => {
    end ??= observer.subscribe(() => undefined)
    void observer.refetch({ cancelRefetch: false })
  }

  return {
    first: observer.getCurrentResult(),
    get: () => observer.getCurrentResult(),
    subscribe: (onChange: () => void) => observer.subscribe(onChange),
    wait: createWait(environment),
    /** Asks for them, unless they were asked for or the host has given them. */
    begin() {
      if (end === undefined && holders.newest().method.questions === undefined) load()
    },
    /** After a failure, asks again. Not under a rate limit. */
    retry() {
      const { isError, isFetching } = observer.getCurrentResult()
      if (isError && !isFetching && waitNow(environment.deadlines) === undefined) load()
    },
    release() {
      end?.()
      end = undefined
      known.delete(id)
      queryClient.removeQueries({ queryKey, exact: true })
    },
  }
}
