import { longestRetryAfter } from '@mfa-challenge/contract/internal'
import { mostSends, resendDelay } from './resendDelay.ts'

/** Deadlines that begin so are pauses between two sends. */
export const resendPrefix = 'resend:'

/** No deadline of that name is further away. One that seems so is junk, or was set before the clock was set back. */
export function longestWait(name: string): number {
  return name.startsWith(resendPrefix) ? resendDelay(mostSends) : longestRetryAfter
}
