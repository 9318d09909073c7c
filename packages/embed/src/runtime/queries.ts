// What stands for React Query where the custom element runs. There no host looks into a cache: what is left is to begin a
// call, to call it off, and to know how it ended. The tests of all that renders run on this one, too.
import { hashKey } from '@tanstack/query-core'

export { hashKey, replaceEqualDeep } from '@tanstack/query-core'

interface OfKey {
  queryKey: readonly unknown[]
}

/** A query was called off. */
export class CancelledError extends Error {}

/** Knows what is under way, and calls it off. */
export class QueryClient {
  readonly underWay = new Map<string, () => void>()

  cancelQueries({ queryKey }: OfKey): Promise<void> {
    this.underWay.get(hashKey(queryKey))?.()
    return Promise.resolve()
  }

  removeQueries(of: OfKey) {
    void this.cancelQueries(of)
  }

  clear() {
    for (const cancel of this.underWay.values()) cancel()
  }
}

interface QueryOptions<Answer> extends OfKey {
  queryFn: (context: { signal: AbortSignal }) => Promise<Answer>
}

/** Asks when it is told to. */
export class QueryObserver<Answer> {
  readonly #client: QueryClient
  readonly #options: QueryOptions<Answer>

  constructor(client: QueryClient, options: QueryOptions<Answer>) {
    this.#client = client
    this.#options = options
  }

  subscribe() {
    return () => undefined
  }

  refetch(): Promise<Answer> {
    const { queryKey, queryFn } = this.#options
    const { underWay } = this.#client
    const hash = hashKey(queryKey)
    return new Promise<Answer>((resolve, reject) => {
      const controller = new AbortController()
      underWay.set(hash, () => {
        controller.abort()
        reject(new CancelledError())
      })
      queryFn({ signal: controller.signal }).then(resolve, reject)
    }).finally(() => underWay.delete(hash))
  }
}

export type MutationObserverResult<Answer> =
  | { readonly status: 'idle' | 'pending' }
  | { readonly status: 'success'; readonly data: Answer }
  | { readonly status: 'error'; readonly error: unknown }

/** Does one thing after another, and knows how the newest is. */
export class MutationObserver<Answer, _Fault, Variables> {
  options: { mutationFn: (variables: Variables) => Promise<Answer> }
  #result: MutationObserverResult<Answer> = { status: 'idle' }

  constructor(_client: QueryClient, options: { mutationFn: (variables: Variables) => Promise<Answer> }) {
    this.options = options
  }

  getCurrentResult() {
    return this.#result
  }

  reset() {
    this.#result = { status: 'idle' }
  }

  mutate(variables: Variables): Promise<Answer> {
    const mine: MutationObserverResult<Answer> = { status: 'pending' }
    this.#result = mine
    const end = (result: MutationObserverResult<Answer>) => {
      if (this.#result === mine) this.#result = result
    }
    // A moment after it was asked for: whoever goes at once wants nothing any more.
    const made = Promise.resolve().then(() => this.options.mutationFn(variables))
    return made.then(
      (data) => {
        end({ status: 'success', data })
        return data
      },
      (error: unknown) => {
        end({ status: 'error', error })
        throw error
      },
    )
  }
}
