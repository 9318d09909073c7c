import { type MfaFailure } from '@mfa-challenge/contract'
import { longestRetryAfter } from '@mfa-challenge/contract/internal'
import type { SteadyClock } from '../clock/createSteadyClock.ts'
import { type Deadlines, rateLimit } from './Deadlines.ts'

// The service counts 100 requests in 10 s; so long after a 429 without a (readable) Retry-After, the count is new.
const rateLimitWindow = 10_000

/** Told to ask again at once, nobody is. */
const shortest = 1_000

interface RateLimitPlace {
  clock: SteadyClock
  deadlines: Deadlines
}

/**
 * Where the service is overrun, has every control of the challenge wait, and says until when. Never shortens a wait.
 * `growing` is how long to wait at least where more than one in a row were refused, and what it is where nothing was told.
 */
export function noteRateLimit(failure: MfaFailure, { clock, deadlines }: RateLimitPlace, growing?: number) {
  if (failure.code !== 'rateLimited') return undefined
  const now = clock.now()
  const { retryAt: byClient = Number.NaN } = failure
  const told = (clock.from?.(byClient) ?? byClient) - now
  // Not in what is told by a client of the host's either: `told` may be no number at all.
  const wait = told <= longestRetryAfter ? Math.max(told, growing ?? shortest) : (growing ?? rateLimitWindow)
  const retryAt = now + wait
  deadlines.set(rateLimit, Math.max(retryAt, deadlines.get(rateLimit) ?? retryAt))
  return retryAt
}
