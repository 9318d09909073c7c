import type { Store } from '../store/Store.ts'
import { type Deadlines, rateLimit } from './Deadlines.ts'
import { type DeadlineSources, listenToDeadlines } from './listenToDeadlines.ts'

/** Why something must wait: the service is overrun (all controls wait), or the method pauses between two sends. */
export type WaitReason = 'rateLimit' | 'pause'

export interface Wait {
  /** Milliseconds since the epoch. */
  readonly until: number
  readonly reason: WaitReason
}

/** What has to be waited for: the rate limit, or the deadline of that name where it is later. */
export function waitNow(deadlines: Deadlines, pauseName?: string): Wait | undefined {
  const limit = deadlines.get(rateLimit)
  const pause = pauseName === undefined ? undefined : deadlines.get(pauseName)
  if (pause !== undefined && pause > (limit ?? 0)) return { until: pause, reason: 'pause' }
  return limit === undefined ? undefined : { until: limit, reason: 'rateLimit' }
}

/** The same as a store, which also tells of the moment when the wait is over. */
export function createWait(sources: DeadlineSources, pauseName?: string): Store<Wait | undefined> {
  const { deadlines } = sources
  let last: Wait | undefined
  return {
    // What another page left behind shows after hydration: the server has no storage.
    first: undefined,
    get() {
      const now = waitNow(deadlines, pauseName)
      if (now?.until !== last?.until || now?.reason !== last?.reason) last = now
      return last
    },
    subscribe: (onChange) => listenToDeadlines(sources, () => waitNow(deadlines, pauseName)?.until, onChange),
  }
}
