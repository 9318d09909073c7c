'use client'

import { useSyncExternalStore } from 'react'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { rateLimit } from './Deadlines.ts'
import { useNow } from './useNow.ts'

export interface UseCooldownResult {
  /** Milliseconds since the epoch; undefined when there is nothing to wait for. */
  readonly until: number | undefined
  /** Whole seconds to show, 0 when there is nothing to wait for. */
  readonly secondsLeft: number
}

/** How long a control has to wait: for its own deadline and for the rate limit that all controls obey. */
export function useCooldown(name: string): UseCooldownResult {
  const { deadlines } = useMfaEnvironment()
  const until = useSyncExternalStore(
    deadlines.subscribe,
    () => latest(deadlines.get(name), deadlines.get(rateLimit)),
    // What another page left behind shows after hydration: the server has no storage.
    () => undefined,
  )
  const now = useNow(until)
  const secondsLeft = until === undefined ? 0 : Math.max(0, Math.ceil((until - now) / 1_000))
  return { until: secondsLeft === 0 ? undefined : until, secondsLeft }
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return Math.max(one, other)
}
