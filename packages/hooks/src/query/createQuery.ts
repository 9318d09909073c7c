import { MfaError } from '@mfa-challenge/contract'
import { CancelledError, type QueryClient, QueryObserver } from '@tanstack/react-query'
import { asToldOnly } from './asToldOnly.ts'

export interface QueryOptions<Answer> {
  queryClient: QueryClient
  /** Names it in the cache. It holds no secret. */
  key: readonly string[]
  ask: (signal: AbortSignal) => Promise<Answer>
}

export interface Query<Answer> {
  /** Asks once. Rejects with `aborted` where the host's client called it off, or was cleared. */
  ask: (signal: AbortSignal) => Promise<Answer>
  /** Takes it out of the cache. */
  remove: () => void
}

/** A query of React Query that asks when it is told to, and shows in the cache how that went. */
export function createQuery<Answer>({ queryClient, key, ask }: QueryOptions<Answer>): Query<Answer> {
  // Its own, for a cache that was restored, or is shared, may hold what was said to somebody else.
  const queryKey = [...key, Math.random().toString(36).slice(2)]
  let latest: readonly Answer[] = []
  const observer = new QueryObserver<Answer, MfaError>(queryClient, {
    queryKey,
    async queryFn({ signal }) {
      const answer = await ask(signal)
      latest = [answer]
      return answer
    },
    ...asToldOnly,
  })
  const unsubscribe = observer.subscribe(() => undefined)
  return {
    async ask(signal) {
      // An answer comes from nowhere but the service: a cache can be written to by anybody.
      latest = []
      signal.addEventListener('abort', () => void queryClient.cancelQueries({ queryKey, exact: true }), { once: true })
      try {
        await observer.refetch({ throwOnError: true, cancelRefetch: false })
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error
      }
      for (const answer of latest) return answer
      throw new MfaError({ code: 'aborted' })
    },
    remove() {
      unsubscribe()
      queryClient.removeQueries({ queryKey, exact: true })
    },
  }
}
