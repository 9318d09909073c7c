import { type ApprovalTimes, stillWaiting } from '../people/ApprovalTimes.ts'
import { type PersonBound, priceOfPerson } from './priceOfPerson.ts'

export interface BoundOptions {
  /** When the pushes were sent, and when calls were made that are no questions, in milliseconds. */
  sentAt: readonly number[]
  callsAt: readonly number[]
  untilMs: number
  capacity: number
  perSecond: number
  times: ApprovalTimes
}

/** Questions are put at any time within one; finer is a better bound, and takes longer. */
const binMs = 250
/** So long a price stays the same. */
const blockMs = 1_000
const rounds = 60

/**
 * Below this no policy's mean time from an approval to its being known can be, for pushes that were sent at these times and are
 * approved by this distribution, whoever asks and by whatever rule, as long as the same bucket pays for it.
 *
 * If every question had a price, each person could be asked about at the best times for themself alone, and what all pay beyond what the
 * bucket gives comes off again. For whatever prices that is a bound (Lagrange's); here prices are looked for that make it high. Within a
 * bin a question is as good as at its end and as early as at its beginning, so that nobody does better between.
 */
export function lowerBound({ sentAt, callsAt, untilMs, capacity, perSecond, times }: BoundOptions): number {
  const bins = Math.ceil(untilMs / binMs)
  const perBin = (perSecond * binMs) / 1000
  const taken = new Float64Array(bins).fill(-perBin)
  for (const at of callsAt) add(taken, Math.min(bins - 1, Math.max(0, Math.floor(at / binMs))), 1)
  const people = sentAt.map((at) => personOf(at, bins, times))
  const blocks = Math.ceil((bins * binMs) / blockMs)
  const price = new Float64Array(blocks).fill(3_000)
  const climb = createClimb(blocks)
  let best = Number.NEGATIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const prices = Float64Array.from({ length: bins }, (_, bin) => price[blockOf(bin)] ?? 0)
    const asked = Float64Array.from(taken)
    let value = -capacity * (prices[0] ?? 0)
    add(asked, 0, -capacity)
    for (const person of people) value += priceOfPerson(person, prices, asked)
    for (let bin = 0; bin < bins; bin += 1) {
      value += (prices[bin] ?? 0) * (taken[bin] ?? 0)
      if (bin === 0) continue
      const rise = (prices[bin] ?? 0) - (prices[bin - 1] ?? 0)
      // Whoever can saves up for when it is dear, as much as the bucket holds; and takes as much in advance while it is.
      const saved = rise > 0 ? capacity : -capacity
      value -= saved * rise
      add(asked, bin - 1, saved)
      add(asked, bin, -saved)
    }
    // What was taken in advance and is not made up for at the end.
    value -= capacity * (prices[bins - 1] ?? 0)
    add(asked, bins - 1, -capacity)
    best = Math.max(best, value)
    const slope = new Float64Array(blocks)
    for (const [bin, lacking] of asked.entries()) add(slope, blockOf(bin), lacking)
    climb(price, slope, round / rounds)
  }
  return best / sentAt.length
}

function blockOf(bin: number): number {
  return Math.floor((bin * binMs) / blockMs)
}

/** What `priceOfPerson` needs to know of somebody whose push was sent at this time. */
function personOf(sentAt: number, bins: number, times: ApprovalTimes): PersonBound {
  const first = Math.min(bins, Math.max(0, Math.floor(sentAt / binMs)))
  const ages = Float64Array.from({ length: bins + 1 - first }, (_, at) => Math.max(0, (first + at) * binMs - sentAt))
  const waiting = ages.map((age) => stillWaiting(age, times))
  const area = new Float64Array(ages.length)
  for (let at = 1; at < ages.length; at += 1)
    area[at] = (area[at - 1] ?? 0) + areaBetween(ages[at - 1] ?? 0, ages[at] ?? 0, times)
  return { first, ages, waiting, area }
}

/** Under the share of those who still wait (Simpson's rule). */
function areaBetween(from: number, to: number, times: ApprovalTimes): number {
  const at = (age: number) => stillWaiting(age, times)
  return ((to - from) * (at(from) + 4 * at((from + to) / 2) + at(to))) / 6
}

/** Steps uphill that get smaller (Adam). */
function createClimb(size: number): (values: Float64Array, slope: Float64Array, done: number) => void {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  return (values, slope, done) => {
    const step = 600 * 0.02 ** done
    for (const [at, rise] of slope.entries()) {
      mean[at] = 0.8 * (mean[at] ?? 0) + 0.2 * rise
      square[at] = 0.95 * (square[at] ?? 0) + 0.05 * rise * rise
      values[at] = Math.max(0, (values[at] ?? 0) + (step * (mean[at] ?? 0)) / (Math.sqrt(square[at] ?? 0) + 1e-9))
    }
  }
}

function add(values: Float64Array, at: number, more: number): void {
  values[at] = (values[at] ?? 0) + more
}
