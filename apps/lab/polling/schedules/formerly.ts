import type { MfaPollSchedule } from '../../../../packages/hooks/src/test-support/polling.ts'

/** What the product had until it was compared: kept to compare with. */
export const formerly: MfaPollSchedule = {
  first: 2_000,
  waits: [{ until: 30_000, wait: 3_000 }, { until: 120_000, wait: 5_000 }, { wait: 10_000 }],
}
