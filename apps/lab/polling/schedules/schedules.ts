import { type MfaPollSchedule, pollDelay } from '../../../../packages/hooks/src/test-support/polling.ts'
import type { Schedule } from './Schedule.ts'

/** The same wait each time. */
export function fixed(ms: number): Schedule {
  return { name: `every ${ms / 1_000} s`, first: ms, wait: () => ms }
}

/** Waits that double: 1, 2, 4, 8, 16, then 30 s each time. */
export function doubling(base: number, cap: number): Schedule {
  return {
    name: `doubling, ${base / 1_000} to ${cap / 1_000} s`,
    first: base,
    wait: ({ asked }) => Math.min(cap, base * 2 ** asked),
  }
}

/** As the product asks by a schedule, the spread of its waits included. */
export function byProduct(name: string, schedule: MfaPollSchedule): Schedule {
  return { name, first: schedule.first, wait: ({ elapsed, random }) => pollDelay(elapsed, random, schedule) }
}

/** At those moments, whatever else. */
export function planned(name: string, moments: readonly number[]): Schedule {
  return {
    name,
    first: moments[0] ?? 0,
    wait: ({ elapsed, asked }) => (moments[asked] ?? Number.POSITIVE_INFINITY) - elapsed,
  }
}
