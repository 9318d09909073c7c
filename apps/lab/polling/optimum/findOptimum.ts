import type { Answering } from '../people/Answering.ts'
import type { Service } from '../schedules/Schedule.ts'

/** About so many milliseconds lie between two moments that are looked at. */
const fineness = 100

/**
 * The moments at which to ask, so that mean delay + `price` × requests is least: milliseconds that a request is worth.
 * By dynamic programming from the time-out backwards: what is best after a request hangs on nothing but when it was.
 */
export function findOptimum(price: number, { share, area }: Answering, service: Service): number[] {
  const { hold, latency, floor, timeout } = service
  const oneWay = latency / 2
  const apart = Math.max(floor, latency + hold)
  const spacing = Math.round(apart / fineness)
  const step = apart / spacing
  const last = Math.ceil(timeout / step)
  // Answers before the time-out alone are delayed; as a mean over them, not over all.
  const scale = share(timeout + oneWay + hold)
  const momentOf = (cell: number) => Math.min(timeout, cell * step)
  /** What is paid from a request on, and the part of it that hangs on that request alone. */
  const best = new Float64Array(last + 1)
  const own = new Float64Array(last + 1)
  const next = new Int32Array(last + 1)
  const payOwn = (cell: number) => {
    const arrives = momentOf(cell) + oneWay
    own[cell] = (area(arrives) + oneWay * share(arrives + hold)) / scale + (best[cell] ?? 0)
  }
  /** The cheapest next request, where the one before covers all until then. */
  const choose = (covered: number, from: number) => {
    const known = share(covered) / scale
    const paid = price * (1 - share(covered))
    // A request that was held beyond the time-out: the last one follows at once.
    if (covered > momentOf(last) + oneWay) return { chosen: last, cost: paid }
    let chosen = Math.min(from, last)
    let least = Number.POSITIVE_INFINITY
    for (let cell = chosen; cell <= last; cell += 1) {
      const cost = (own[cell] ?? 0) - known * (momentOf(cell) + oneWay)
      if (cost < least) {
        least = cost
        chosen = cell
      }
    }
    return { chosen, cost: paid + least - (area(covered) + oneWay * share(covered)) / scale + known * covered }
  }
  payOwn(last)
  for (let cell = last - 1; cell >= 0; cell -= 1) {
    const { chosen, cost } = choose(momentOf(cell) + oneWay + hold, cell + spacing)
    best[cell] = cost
    next[cell] = chosen
    payOwn(cell)
  }
  const moments: number[] = []
  for (let cell = choose(0, 0).chosen; ; cell = next[cell] ?? last) {
    moments.push(momentOf(cell))
    if (cell >= last) return moments
  }
}
