'use client'

import { useEffect } from 'react'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { createStateWatch } from '../events/createStateWatch.ts'
import type { MfaEventMethod, MfaMethodState } from '../events/MfaEvent.ts'

/** A method, or the part of it that events need. The id only tells one from the next. */
interface WatchedMethod {
  readonly id: string
  readonly type: MfaEventMethod['method']
  readonly deliveryType?: MfaEventMethod['deliveryType']
}

const kind = createKind<string, { lasted: ReturnType<typeof createStateWatch>; release: () => void }>(({ clock }) => ({
  lasted: createStateWatch(clock),
  release: () => undefined,
}))

/**
 * Tells the host of each state of a hook, once it is shown. The result tells of one at once: for an end that the host
 * hears of, and may unmount the hook for, before it is shown.
 */
export function useMethodEvents(method: WatchedMethod, shown: MfaMethodState): (state: MfaMethodState) => void {
  const { id, type, deliveryType } = method
  const { emit } = useMfaEnvironment()
  const name = `${shown.type} ${id}`
  const { lasted } = useKept(kind, name, name)

  const tell = useLatestCallback((now: MfaMethodState) => {
    const durationMs = lasted(`${now.state} ${now.reason}`)
    if (durationMs !== undefined) emit({ ...now, method: type, deliveryType, durationMs })
  })

  // An effect, for a render may be thrown away; whatever runs it again finds it told.
  const { state, reason } = shown
  const tellShown = useLatestCallback(() => tell(shown))
  useEffect(tellShown, [tellShown, lasted, state, reason])
  return tell
}
