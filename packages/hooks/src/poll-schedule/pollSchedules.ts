import type { MfaPollSchedule } from './MfaPollSchedule.ts'

/**
 * The schedules that `npm run polling` found good, for `MfaProvider`. `direct`, the default, asks often while most people
 * answer, and seldom later. `held` is for a server of yours that holds a request until there is something to tell, some
 * 10 seconds at most: there the next request follows at once, for the first minute. A server that says so in its answer (`Preference-Applied`)
 * needs no schedule of its own.
 */
export const pollSchedules: Readonly<Record<'direct' | 'held', MfaPollSchedule>> = {
  direct: {
    first: 3_000,
    waits: [
      { until: 30_000, wait: 2_000 },
      { until: 60_000, wait: 5_000 },
      { until: 120_000, wait: 15_000 },
      { wait: 30_000 },
    ],
  },
  held: {
    first: 500,
    waits: [{ until: 60_000, wait: 0 }, { until: 120_000, wait: 5_000 }, { wait: 30_000 }],
  },
}
