import type { MfaFailure } from '@mfa-challenge/contract'
import type { Clock } from '../clock/Clock.ts'
import { type Deadlines, rateLimit } from './Deadlines.ts'

// The service counts 100 requests in 10 s; so long after a 429 without a (readable) Retry-After, the count is new.
const rateLimitWindow = 10_000

/** Where the service is overrun, has every control of the challenge wait. Never shortens a wait. */
export function noteRateLimit(failure: MfaFailure, { clock, deadlines }: { clock: Clock; deadlines: Deadlines }) {
  if (failure.code !== 'rateLimited') return
  const retryAt = failure.retryAt ?? clock.now() + rateLimitWindow
  deadlines.set(rateLimit, Math.max(retryAt, deadlines.get(rateLimit) ?? retryAt))
}
