import { type ApprovalTimes, stillWaiting } from '../people/ApprovalTimes.ts'

/**
 * What the next question about somebody is worth: the price at which asking now and asking a moment later come to the same. Ages are
 * milliseconds since the push.
 */
export type QuestionIndex = (lastAskedAge: number, age: number) => number

const stepMs = 100
const horizonMs = 240_000
const steps = horizonMs / stepMs
/** Nobody is left unasked for longer, whatever the price. */
const mostSteps = 900

/** Prices in milliseconds of somebody's waiting for one question, each a quarter above the one before. */
const prices = Array.from({ length: 64 }, (_, at) => 4 * 1.25 ** at)

/**
 * Makes the index of the best policy (Whittle's): for one person and each price of a question the best times to ask are found
 * backwards from the end, and the index of a moment is the price at which it is such a time.
 */
export function createIndex(times: ApprovalTimes): QuestionIndex {
  const table = prices.map((price) => bestNext(price, times))
  return (lastAskedAge, age) => {
    const from = Math.min(steps - 1, Math.max(0, Math.round(lastAskedAge / stepMs)))
    const due = age / stepMs
    // The highest price that is worth paying by now.
    let low = -1
    let high = table.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((table[middle]?.[from] ?? Number.POSITIVE_INFINITY) <= due) low = middle
      else high = middle
    }
    return between(table, from, due, low)
  }
}

/** Between two prices in proportion, so that no two people are worth the same. */
function between(table: readonly Float64Array[], from: number, due: number, low: number): number {
  const price = prices[low] ?? 0
  const next = prices[low + 1] ?? price * 1.25
  const begins = low < 0 ? from : (table[low]?.[from] ?? from)
  const ends = table[low + 1]?.[from] ?? begins + mostSteps
  return price + (next - price) * Math.min(1, Math.max(0, (due - begins) / Math.max(1, ends - begins)))
}

/** For each age at which somebody was asked last, in steps: when to ask next, at this price of a question. */
function bestNext(price: number, times: ApprovalTimes): Float64Array {
  const waiting = Float64Array.from({ length: steps + 1 }, (_, at) => stillWaiting(at * stepMs, times))
  const area = new Float64Array(steps + 1)
  for (let at = 1; at <= steps; at += 1)
    area[at] = (area[at - 1] ?? 0) + (stepMs * ((waiting[at - 1] ?? 0) + (waiting[at] ?? 0))) / 2
  const cost = new Float64Array(steps + 1)
  const next = new Float64Array(steps + 1).fill(steps)
  for (let from = steps - 1; from >= 0; from -= 1) {
    const share = waiting[from] ?? 0
    let least = Number.POSITIVE_INFINITY
    for (let to = from + 1; to <= Math.min(steps, from + mostSteps); to += 1) {
      const late = share * (to - from) * stepMs - ((area[to] ?? 0) - (area[from] ?? 0))
      const whole = late + price * share + (cost[to] ?? 0)
      if (whole >= least) continue
      least = whole
      next[from] = to
    }
    cost[from] = least
  }
  return next
}
