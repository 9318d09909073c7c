import type { Clock } from '@mfa-challenge/hooks'

export interface FakeClock extends Clock {
  /** Lets `ms` milliseconds pass, running each timer at its time and settling what it started before the next. */
  advance: (ms: number) => Promise<void>
}

export interface FakeClockOptions {
  /** Waits until what one timer started has come to rest. */
  afterTimer: () => Promise<void>
  /** Waits until all has come to rest. */
  settle: () => Promise<void>
}

/** A clock that stands still until told to go on. */
export function createFakeClock({ afterTimer, settle }: FakeClockOptions): FakeClock {
  const timers = new Set<{ at: number; run: () => void }>()
  let now = Date.parse('2026-01-01T12:00:00Z')

  const nextBy = (end: number) =>
    [...timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0]

  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer = { at: now + Math.max(0, ms), run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async advance(ms) {
      const end = now + ms
      for (let timer = nextBy(end); timer !== undefined; timer = nextBy(end)) {
        timers.delete(timer)
        now = timer.at
        timer.run()
        await afterTimer()
      }
      now = end
      await settle()
    },
  }
}

/** Gives promises, and work that Node does beside them, a few turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => globalThis.setTimeout(resolve, 0))
  }
}
