'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { useClock } from '../environment/MfaEnvironment.ts'

/**
 * The time, renewed each second until `until` and then no more, or each `stepMs` milliseconds. It moves in whole steps
 * counted from `until`, so it reaches it exactly. While the page is hydrated it is `until` itself, for server and browser
 * to agree.
 */
export function useNow(until: number | undefined, stepMs = 1_000): number {
  const clock = useClock()
  const end = until ?? 0

  const subscribe = useCallback(
    (onChange: () => void) => {
      let cancel: () => void = () => undefined
      const next = () => {
        const left = end - clock.now()
        if (left <= 0) return
        cancel = clock.setTimeout(
          () => {
            onChange()
            next()
          },
          left % stepMs || stepMs,
        )
      }
      next()
      return () => cancel()
    },
    [clock, end, stepMs],
  )

  return useSyncExternalStore(
    subscribe,
    () => end - Math.ceil((end - clock.now()) / stepMs) * stepMs,
    () => end,
  )
}
