import { type Answering, createAnswering } from './Answering.ts'
import { normalShare } from './normal.ts'

/** As many times stand for all of them. */
const most = 400

/** The distribution of times that were measured, smoothed: each stands for some a little shorter and longer. */
export function timesAnswering(
  times: readonly number[],
  { never, until }: { never: number; until: number },
): Answering {
  const sorted = times.toSorted((one, other) => one - other).map(Math.log)
  const count = Math.min(most, sorted.length)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const kept = Array.from({ length: count }, (_, index) => at((index + 0.5) / count))
  // Silverman’s rule, on logarithms.
  const middle = (at(0.75) - at(0.25)) / 1.34
  const width = Math.max(0.05, 0.9 * middle * sorted.length ** -0.2)
  const answered = (ms: number) =>
    ms <= 0 ? 0 : kept.reduce((sum, log) => sum + normalShare((Math.log(ms) - log) / width), 0) / count
  return createAnswering(answered, { never, until })
}
