'use client'
import { useSecondsLeft } from '@mfa-challenge/hooks'

/**
 * How long something has to wait: seconds that are counted down around it, or the time until when, in milliseconds since the
 * epoch, and it is counted where it is shown. Then nothing else renders for it.
 */
export type MfaWait = number | { readonly until: number | undefined }

/** The seconds that are left of it. */
export function useWaitSeconds(wait: MfaWait): number {
  const counted = useSecondsLeft(typeof wait === 'number' ? undefined : wait.until)
  return typeof wait === 'number' ? wait : counted
}

/** Whether it still lasts. */
export function isWaiting(wait: MfaWait, now: number): boolean {
  return typeof wait === 'number' ? wait > 0 : (wait.until ?? 0) > now
}

/** Whether two end at once. */
export function isSameWait(one: MfaWait, other: MfaWait): boolean {
  if (typeof one === 'number' || typeof other === 'number') return one === other
  return one.until === other.until
}
