'use client'

import { useEffect, useRef } from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useClock, useEmit } from '../provider/MfaEnvironment.ts'
import { createStateWatch, type StateWatch } from './createStateWatch.ts'
import type { MfaEventMethod, MfaMethodState } from './MfaEvent.ts'

/** A method, or the part of it that events need. The id only tells one from the next. */
interface WatchedMethod {
  readonly id: string
  readonly type: MfaEventMethod['method']
  readonly deliveryType?: MfaEventMethod['deliveryType']
}

/**
 * Tells the host of each state of a hook, once it is shown. The result tells of one at once: for an end that the host
 * hears of, and may unmount the hook for, before it is shown.
 */
export function useMethodEvents(method: WatchedMethod, shown: MfaMethodState): (state: MfaMethodState) => void {
  const { id, type, deliveryType } = method
  const clock = useClock()
  const emit = useEmit()
  const watched = useRef<{ id: string; lasted: StateWatch }>(undefined)

  const tell = useLatestCallback((now: MfaMethodState) => {
    if (watched.current?.id !== id) watched.current = { id, lasted: createStateWatch(clock) }
    const durationMs = watched.current.lasted(`${now.state} ${now.reason}`)
    if (durationMs !== undefined) emit({ ...now, method: type, deliveryType, durationMs })
  })
  const tellShown = useLatestCallback(() => tell(shown))

  // An effect, for a render may be thrown away; StrictMode's second run finds it told.
  useEffect(tellShown, [tellShown, id, shown.state, shown.reason])
  return tell
}
