/** Somebody whose push was sent within a bin. All by bins from that one on: the value at the bin's beginning, and one more. */
export interface PersonBound {
  /** The bin in which the push was sent. */
  first: number
  /** Since the push, in milliseconds. */
  ages: Float64Array
  /** The share of people who have not approved by then. */
  waiting: Float64Array
  /** The area under it up to then. */
  area: Float64Array
}

/** Nobody is left unasked for longer. */
const mostBins = 240

/**
 * What the best times to ask about somebody cost: the time for which an approval is not known, and the price of each question, in
 * milliseconds. Adds to `asked` how many questions that takes in each bin.
 */
export function priceOfPerson(
  { first, ages, waiting, area }: PersonBound,
  prices: Float64Array,
  asked: Float64Array,
): number {
  const last = ages.length - 1
  // From a bin that was asked in to the end: a state is what is known at a bin's end. State 0 is before anything was asked.
  const cost = new Float64Array(last + 1)
  const next = new Int32Array(last + 1)
  for (let known = last; known >= 0; known -= 1) {
    const share = waiting[known] ?? 0
    const late = (at: number) => share * ((ages[at] ?? 0) - (ages[known] ?? 0)) - ((area[at] ?? 0) - (area[known] ?? 0))
    // Not asked again: not known until the end.
    let least = late(last)
    let then = last + 1
    for (let bin = known; bin < last && bin <= known + mostBins; bin += 1) {
      const whole = late(bin) + (prices[first + bin] ?? 0) * share + (cost[bin + 1] ?? 0)
      if (whole >= least) continue
      least = whole
      then = bin
    }
    cost[known] = least
    next[known] = then
  }
  for (let known = 0; known <= last; ) {
    const bin = next[known] ?? last + 1
    if (bin > last) break
    asked[first + bin] = (asked[first + bin] ?? 0) + (waiting[known] ?? 0)
    known = bin + 1
  }
  return cost[0] ?? 0
}
