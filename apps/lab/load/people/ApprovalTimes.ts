import { normalShare } from '../../polling/people/normal.ts'

/** How long people take to approve a push: log-normal. */
export interface ApprovalTimes {
  medianMs: number
  sigma: number
}

/** Those of the benchmark: half within 8 s, 95 of 100 within half a minute. */
export const benchTimes: ApprovalTimes = { medianMs: 8_000, sigma: 0.8 }

/** The share of people who have not approved after so long. */
export function stillWaiting(ms: number, { medianMs, sigma }: ApprovalTimes): number {
  return ms <= 0 ? 1 : normalShare(-Math.log(ms / medianMs) / sigma)
}
