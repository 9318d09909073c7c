import type { MfaFailure } from '@mfa-challenge/contract'
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

type RateLimited = Extract<MfaFailure, { code: 'rateLimited' }>

/** Where the service is overrun, has every control of the challenge wait. Never shortens a wait. */
export function noteRateLimit(failure: MfaFailure, place: RateLimitPlace) {
  if (failure.code === 'rateLimited') waitAsTold(failure, place)
}

/**
 * Has every control wait, and says until when the one that was refused has to. `growing` is how long at least where more
 * than one in a row were refused, and how long where nothing was told.
 */
export function waitAsTold({ retryAt: byClient = Number.NaN }: RateLimited, place: RateLimitPlace, growing?: number) {
  const { clock, deadlines } = place
  const now = clock.now()
  const told = (clock.from?.(byClient) ?? byClient) - now
  // Nor is what a client of the host's tells always meant: it may be no number at all.
  const wait = told <= longestRetryAfter ? Math.max(told, growing ?? shortest) : (growing ?? rateLimitWindow)
  const retryAt = now + wait
  deadlines.set(rateLimit, Math.max(retryAt, deadlines.get(rateLimit) ?? retryAt))
  return retryAt
}
