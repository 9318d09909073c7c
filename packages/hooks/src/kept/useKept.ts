'use client'

import { useInsertionEffect, useRef, useState } from 'react'
import { type MfaEnvironment, useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import type { Keepable, Kind } from './Kept.ts'

/** Holds the thing of that kind and name for as long as the component is mounted, hidden or not. */
export function useKept<Given, Thing extends Keepable>(kind: Kind<Given, Thing>, name: string, given: Given): Thing {
  const environment = useMfaEnvironment()
  const find = () => kind.find({ environment, name, given })
  const holder = useRef(given)
  const [held, setHeld] = useState(find)
  const entry = held.name === name && held.environment === environment ? held : find()
  if (entry !== held) setHeld(entry)

  // React runs these effects again when it unmounts, and not when it hides: neither `<Activity>` nor Suspense ends them,
  // nor does StrictMode. They come before all others, so whatever an effect begins has a holder.
  useInsertionEffect(() => {
    holder.current = given
  })
  useInsertionEffect(() => entry.hold(holder), [entry, holder])
  return entry.thing
}

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
