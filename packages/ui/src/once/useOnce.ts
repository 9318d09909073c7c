'use client'
import { useMfaEnvironment } from '@mfa-challenge/hooks'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { useLayoutEffect } from 'react'

const spent = new WeakMap<object, Set<unknown>>()

/**
 * Runs something once for each `occasion`, however often React mounts the component: StrictMode, a remount or a
 * Suspense retry find it spent. Nothing happens while `occasion` is undefined.
 */
export function useOnce(occasion: unknown, run: () => void) {
  const { deadlines } = useMfaEnvironment()
  const latest = useLatestCallback(run)
  // Before the browser paints: what a person asked for is under way when its screen is first seen.
  useLayoutEffect(() => {
    if (occasion === undefined) return
    const known = spent.get(deadlines) ?? new Set()
    spent.set(deadlines, known)
    if (known.has(occasion)) return
    known.add(occasion)
    latest()
  }, [deadlines, occasion, latest])
}
