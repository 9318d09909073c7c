'use client'

import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { type MfaEnvironment, useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'

const spent = new WeakMap<MfaEnvironment, Set<unknown>>()

/**
 * Runs something once for each `occasion`, however often React mounts the component: StrictMode, a remount or a
 * Suspense retry find it spent. An occasion is what the person did (an object, new for each press), or a visit
 * (`useVisit`). Nothing happens while it is undefined. It is spent once for all: of two that name the same, one runs.
 */
export function useOnce(occasion: unknown, run: () => void) {
  const environment = useMfaEnvironment()
  const latest = useLatestCallback(run)
  // Before the browser paints: what a person asked for is under way when its screen is first seen.
  useLayoutEffectInBrowser(() => {
    if (occasion === undefined) return
    const known = spent.get(environment) ?? new Set()
    spent.set(environment, known)
    if (known.has(occasion)) return
    known.add(occasion)
    latest()
  }, [environment, occasion, latest])
}
