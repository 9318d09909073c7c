'use client'

import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import type { MfaEvent } from './MfaEvent.ts'

/** Tells the host of events. Where it throws, the challenge goes on, and the error goes where uncaught ones go. */
export function useEmitter(onEvent: ((event: MfaEvent) => void) | undefined): (event: MfaEvent) => void {
  return useLatestCallback((event: MfaEvent) => {
    try {
      onEvent?.(event)
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  })
}
