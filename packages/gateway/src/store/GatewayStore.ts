/**
 * What instances share. Every call may take the time that the gateway gives it (50 ms by default) and no longer; what a
 * call that came too late did is nobody's to rely on.
 *
 * What is kept is what may still be used, never a mark of what was: a store that comes back empty, or as it was an hour
 * ago, refuses what it should have let in, and lets nothing in twice.
 */
export interface GatewayStore {
  /** Keeps a text under a key for some time, in place of what was there. */
  put(key: string, value: string, lifetimeMs: number): Promise<void>
  /** Reads a text; `undefined` where there is none, or where its time is over. */
  get(key: string): Promise<string | undefined>
  /**
   * Keeps what may be used once. Only the running store that kept it gives it out: not one that was started again since, with
   * or without what it had.
   */
  putOnce(key: string, value: string, lifetimeMs: number): Promise<void>
  /** Reads and removes what may be used once, in one step. */
  takeOnce(key: string): Promise<string | undefined>
  /** Counts one more within a time that begins with the first. */
  count(key: string, windowMs: number): Promise<StoreCount>
  /** Takes one from a bucket that fills steadily, where more than `keep` are in it; else says when to come back. */
  takeFromBucket(key: string, bucket: StoreBucket): Promise<BucketAnswer>
  /** Nothing is taken from a bucket for so long. A longer stop that is under way stays. */
  stopBucket(key: string, forMs: number): Promise<void>
}

/** How often something was counted. */
export interface StoreCount {
  /** With this one. */
  count: number
  /** Until the count begins anew, in milliseconds. */
  endsInMs: number
}

/** A bucket, and how much of it to leave for others. */
export interface StoreBucket {
  capacity: number
  perSecond: number
  /** So many stay in it for what matters more. */
  keep: number
}

/** What came of asking a bucket. */
export type BucketAnswer = { taken: true } | { taken: false; retryInMs: number }
