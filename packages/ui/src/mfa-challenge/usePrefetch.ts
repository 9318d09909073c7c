'use client'
import { type MfaChallengeStep, type MfaMethod, useMfaClient } from '@mfa-challenge/hooks'
import { useCallback, useEffect } from 'react'
import { prefetchStep } from './methodSteps.ts'

/**
 * Fetches ahead what is likely to be shown next, so that a choice waits for nothing: what the result is called with, and
 * the method that is chosen beforehand as soon as there is nothing else to do.
 */
export function usePrefetch(step: MfaChallengeStep): (methodId: string) => void {
  const methods = step.status === 'choosing' ? step.methods : []
  const available = methods.filter(({ unavailable }) => unavailable === undefined)
  const chosen = step.status === 'choosing' ? step.preselectedId : undefined
  const expected = available.find(({ id }) => id === chosen) ?? (available.length === 1 ? available[0] : undefined)
  const type = expected?.type
  const client = useMfaClient()
  const prefetch = useCallback(
    (likely: MfaMethod['type']) => {
      prefetchStep(likely)
      void client.prefetch?.()
    },
    [client],
  )
  useEffect(() => (type === undefined ? undefined : whenIdle(() => prefetch(type))), [type, prefetch])

  return (methodId) => {
    const likely = available.find(({ id }) => id === methodId)
    if (likely !== undefined) prefetch(likely.type)
  }
}

/** Safari has no word for it; there, a moment after the first picture. The result calls it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 2_000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(run, 200)
  return () => clearTimeout(timer)
}
