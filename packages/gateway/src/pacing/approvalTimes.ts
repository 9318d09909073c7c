/** How long people take to answer a push: log-normal, in milliseconds. */
export interface ApprovalTimes {
  /** Half have answered by then. @default 8_000 */
  medianMs: number
  /** The spread of the logarithm. @default 0.8 */
  sigma: number
}

/** A guess, which `npm run polling` takes too: nobody has published such times. */
export const defaultApprovalTimes: ApprovalTimes = { medianMs: 8_000, sigma: 0.8 }

/** Whoever has not answered for long may yet: one in so many does so in each millisecond. */
const leastHazard = 1 / 300_000

/** How likely it is that somebody who had not answered after `fromMs` has done so after `toMs`. */
export function answerChance(fromMs: number, toMs: number, times: ApprovalTimes): number {
  const waiting = stillWaiting(fromMs, times)
  const left = waiting > 1e-9 ? stillWaiting(toMs, times) / waiting : 1
  return 1 - left * Math.exp(-leastHazard * (toMs - fromMs))
}

function stillWaiting(ms: number, { medianMs, sigma }: ApprovalTimes): number {
  return ms <= 0 ? 1 : upperTail(Math.log(ms / medianMs) / sigma)
}

/** How much of the normal distribution lies above `z` (Abramowitz and Stegun, 7.1.26; off by less than 1e-7). */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const erfc =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x)
  return z >= 0 ? erfc / 2 : 1 - erfc / 2
}
