/** A clock that moves when told to. */
export interface ManualClock {
  now: () => number
  advance: (ms: number) => void
}

/** Makes a clock that stands at noon. */
export function createManualClock(at = Date.UTC(2026, 0, 1, 12)): ManualClock {
  let current = at
  return {
    now: () => current,
    advance(ms) {
      current += ms
    },
  }
}
