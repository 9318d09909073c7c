'use client'

import { useNow } from './useNow.ts'

/**
 * Whole seconds to show until a time (`waitUntil` of a result, in milliseconds since the epoch), renewed each second; 0
 * when it has passed, or there is none.
 */
export function useSecondsLeft(until: number | undefined): number {
  const now = useNow(until)
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - now) / 1_000))
}
