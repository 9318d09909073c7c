import type { Clock } from '@mfa-challenge/hooks'

export interface FakeClock extends Clock {
  /** Lets `ms` milliseconds pass, running each timer at its time and settling what it started before the next. */
  advance: (ms: number) => Promise<void>
  /** Lets `ms` milliseconds pass in one go, as a sleeping computer does: timers that are due run late, once. */
  sleep: (ms: number) => Promise<void>
  /** Sets what `now` says ahead, or back. No time passes, and timers run when they would have. */
  step: (ms: number) => void
}

/** A clock that stands still until told to go on. `perform` runs something and waits until all it started is at rest. */
export function createFakeClock({ perform }: { perform: (run: () => void) => Promise<void> }): FakeClock {
  const timers = new Set<{ at: number; run: () => void }>()
  let now = Date.parse('2026-01-01T12:00:00Z')
  let stepped = 0

  const dueBy = (end: number) => [...timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)

  return {
    now: () => now + stepped,
    setTimeout(run, ms) {
      const timer = { at: now + Math.max(0, ms), run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async advance(ms) {
      const end = now + ms
      for (let [timer] = dueBy(end); timer !== undefined; [timer] = dueBy(end)) {
        timers.delete(timer)
        now = timer.at
        await perform(timer.run)
      }
      now = end
      await perform(() => undefined)
    },
    step(ms) {
      stepped += ms
    },
    async sleep(ms) {
      now += ms
      await perform(() => {
        for (const timer of dueBy(now)) if (timers.delete(timer)) timer.run()
      })
    },
  }
}

/** Gives promises, and work that Node does beside them, a few turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => globalThis.setTimeout(resolve, 0))
  }
}
