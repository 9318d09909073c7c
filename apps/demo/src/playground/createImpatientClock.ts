import { type Clock, systemClock } from '@mfa-challenge/hooks'

/** A clock for a story that plays by itself: nobody should have to wait for it. */
export interface ImpatientClock extends Clock {
  /** Lets so much time pass at once. */
  readonly skip: (ms: number) => void
}

/** Makes one. Waits of up to five seconds, such as those between polls, are cut to an eighth. */
export function createImpatientClock(): ImpatientClock {
  let skipped = 0
  return {
    now: () => systemClock.now() + skipped,
    setTimeout: (run, ms) => systemClock.setTimeout(run, ms > 5_000 ? ms : ms / 8),
    skip(ms) {
      skipped += ms
    },
  }
}
