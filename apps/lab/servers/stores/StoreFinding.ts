import type { StoreClient } from './clients.ts'

/** How a call ended. */
export interface Ended {
  /** Milliseconds from when it was made; `undefined` where it did not end as long as it was waited for. */
  after: number | undefined
  /** What it was rejected with; `undefined` where it was answered. */
  error: string | undefined
}

/** What a client did in each misfortune. */
export interface StoreFinding {
  client: StoreClient
  /** A call on its way when the store is killed. */
  killed: Ended
  /** A call that is made while the store is away. */
  away: Ended
  /** From when the store is there again until a call is answered. */
  back: number | undefined
  /** A call to a store that is silent. */
  silent: Ended
  /** The same call, once the store is heard again: how it ended if it had not. */
  thawed: Ended
  /** A call that was run, and whose answer was lost. */
  lost: Ended
  /** How often it was run. */
  lostRuns: number
}
