'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useClock } from '../environment/MfaEnvironment.ts'
import { type AnnounceOptions, createAnnouncerQueue } from './announcerQueue.ts'

export interface UseAnnouncerResult {
  /** Never changes, so it can be handed down. The result takes the message back, as long as it waits. */
  announce: (message: string, options?: AnnounceOptions) => () => void
  /** For the element that holds `status`. Render it from the start, and empty: a region added with its text goes unheard. */
  statusProps: { readonly 'aria-live': 'polite'; readonly 'aria-atomic': true }
  /** For the element that holds `alert`. The same goes for it. */
  alertProps: { readonly 'aria-live': 'assertive'; readonly 'aria-atomic': true }
  status: string
  alert: string
}

/**
 * Two live regions for one screen, and what they say. They have no role: Orca stops at an empty `status` or `alert` when
 * somebody reads through the page, and speaks what comes in a region with `aria-live` alone (docs/heard.md).
 */
export function useAnnouncer(): UseAnnouncerResult {
  const clock = useClock()
  const queue = useMemo(() => createAnnouncerQueue(clock), [clock])
  useEffect(() => {
    document.addEventListener('keydown', queue.noteKey, true)
    return () => {
      document.removeEventListener('keydown', queue.noteKey, true)
      queue.stop()
    }
  }, [queue])
  const { status, alert } = useSyncExternalStore(queue.subscribe, queue.current, queue.current)
  return { announce: queue.announce, statusProps, alertProps, status, alert }
}

const statusProps = { 'aria-live': 'polite', 'aria-atomic': true } as const
const alertProps = { 'aria-live': 'assertive', 'aria-atomic': true } as const
