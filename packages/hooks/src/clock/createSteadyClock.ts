import type { Clock } from './Clock.ts'

/** A clock that never goes back. */
export interface SteadyClock extends Clock {
  /**
   * What a time by the other clock is by this one. In milliseconds since the epoch, both.
   * @default the same
   */
  from?: ((at: number) => number) | undefined
}

/**
 * Goes on where the other clock is set back, be it by a person or by the network: what waits would wait for so much
 * longer. Where it is set ahead, so is this one.
 */
export function createSteadyClock(clock: Clock): SteadyClock {
  let last = Number.NEGATIVE_INFINITY
  let ahead = 0
  const now = () => {
    const told = clock.now()
    if (told + ahead < last) ahead = last - told
    last = told + ahead
    return last
  }
  return {
    now,
    setTimeout(run, ms) {
      const due = now() + ms
      return clock.setTimeout(() => {
        // Nobody may have looked since the clock was set back; a timer knows how long it was.
        const late = due - now()
        if (late > tolerance) ahead += late
        run()
      }, ms)
    },
    from(at) {
      now()
      return at + ahead
    },
  }
}

/** In milliseconds. Browsers run a timer a little early, too. */
const tolerance = 1_000
