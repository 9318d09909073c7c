import type { Clock } from '../clock/Clock.ts'

export interface FakeClock extends Clock {
  /** Lets `ms` milliseconds pass, running each timer at its time and settling what it started before the next. */
  advance: (ms: number) => Promise<void>
  /** Sets what `now` says ahead, or back. No time passes, and timers run when they would have. */
  step: (ms: number) => void
  /** How much time has passed, in milliseconds, however the clock was set. */
  passed: () => number
  /** How many timers wait. */
  pending: () => number
}

export interface FakeClockOptions {
  /** @default 2026-01-01T12:00:00Z */
  now?: number | undefined
  /**
   * Waits until what a timer started has come to rest.
   * @default a few turns of the event loop
   */
  settle?: (() => Promise<void>) | undefined
}

/** A clock that stands still until told to go on. */
export function createFakeClock(options: FakeClockOptions = {}): FakeClock {
  const settle = options.settle ?? turns
  const timers = new Set<{ at: number; run: () => void }>()
  let now = options.now ?? Date.parse('2026-01-01T12:00:00Z')
  let stepped = 0
  const begunAt = now

  const nextBy = (end: number) =>
    [...timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0]

  return {
    now: () => now + stepped,
    setTimeout(run, ms) {
      const timer = { at: now + Math.max(0, ms), run }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    async advance(ms) {
      const end = now + ms
      for (let timer = nextBy(end); timer !== undefined; timer = nextBy(end)) {
        timers.delete(timer)
        now = timer.at
        timer.run()
        await settle()
      }
      now = end
      await settle()
    },
    step(ms) {
      stepped += ms
    },
    passed: () => now - begunAt,
    pending: () => timers.size,
  }
}

/** Gives promises, and work that Node does beside them, a few turns of the event loop. */
export async function turns(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => globalThis.setTimeout(resolve, 0))
  }
}
