import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'

/** How to ask by whatever schedule, and when to stop asking. Times in milliseconds. */
export const pollRules = {
  /** Each wait is spread by so much to both sides, lest all people poll in step. */
  spread: 0.1,
  /** After the page is shown again. iOS fails requests that a returning page sends at once. */
  afterShown: 500,
  /** Default of the whole verification, by wall clock. */
  timeout: 300_000,
  /** So many failures in a row end it, softly. */
  failuresInARow: 5,
  /** From one poll to the next, whatever the service, the page or the clock does. */
  floor: 1_000,
  /** After a failure, the wait is drawn from 0 to a limit that doubles; after a 429, it is the limit. */
  backoff: { base: 1_000, cap: 30_000 },
  /** A longer Retry-After is told to the person, not waited for. */
  longestWait: 60_000,
  /** Added to a Retry-After, at most, so that not all who were told "10 s" come back together. */
  retryAfterSpread: 0.25,
} as const

/** How long to wait for the next poll, `elapsedMs` after the start. */
export function pollDelay(elapsedMs: number, random: () => number, { waits }: MfaPollSchedule): number {
  const { wait } =
    waits.find(({ until }) => until === undefined || elapsedMs < until) ?? waits[waits.length - 1] ?? none
  return wait * (1 + pollRules.spread * (2 * random() - 1))
}

const none = { wait: 0 }

/** How long to wait after the `failures`th failure in a row, counted from 1: full jitter under a doubling limit. */
export function backoffDelay(failures: number, random: () => number): number {
  return Math.max(pollRules.floor, random() * backoffLimit(failures))
}

/** How long to wait at least after the `refusals`th 429 in a row, counted from 1, be it told to come back at once. */
export function backoffLimit(refusals: number): number {
  const { base, cap } = pollRules.backoff
  return Math.min(cap, base * 2 ** (refusals - 1))
}

/** How long to wait when told to wait `askedMs`: never less, at most a quarter more. */
export function retryAfterDelay(askedMs: number, random: () => number): number {
  const spread = askedMs * (1 + pollRules.retryAfterSpread * random())
  return Math.max(askedMs, Math.min(pollRules.longestWait, spread))
}
