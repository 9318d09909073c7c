import type { MfaPollSchedule } from '../../../../packages/hooks/src/test-support/polling.ts'
import { foresee } from '../optimum/foresee.ts'
import type { Answering } from '../people/Answering.ts'
import type { Service } from '../schedules/Schedule.ts'
import { momentsOf } from './momentsOf.ts'

const seconds = (...values: number[]) => values.map((value) => value * 1_000)
const firsts = seconds(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 10, 12, 15, 20)
// No longer: who answers late, or refuses, looks at the screen meanwhile.
const waits = seconds(0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30)
const untils = seconds(5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120, 150, 180, 240)

/** A first wait, and four steps with an end for three of them, each by its place in the lists above. */
const starts = [
  [4, 6, 8, 10, 15, 3, 5, 8],
  [6, 8, 11, 15, 20, 5, 8, 11],
  [1, 3, 6, 11, 20, 2, 5, 11],
]

/** The round numbers that let people be known of soonest, without more requests per challenge than `requests`. */
export function fitSteps(requests: number, answering: Answering, service: Service): MfaPollSchedule {
  // Below the floor a wait of nothing held is no wait at all.
  const least = service.hold > 0 ? 0 : service.floor
  const cost = (places: readonly number[]) => {
    const steps = stepsAt(places)
    if (steps === undefined || steps.waits.some(({ wait }) => wait < least)) return Number.POSITIVE_INFINITY
    const foreseen = foresee(momentsOf(steps, service), answering, service)
    return foreseen.delay + Math.max(0, foreseen.requests - requests) * 1e6
  }
  const ends = starts.map((start) => descend(start, cost))
  const best = ends.reduce((one, other) => (cost(other) < cost(one) ? other : one))
  const { first, waits: steps } = stepsAt(best) ?? { first: 0, waits: [] }
  // Two that wait alike are one.
  return { first, waits: steps.filter(({ wait }, index) => wait !== steps[index + 1]?.wait) }
}

/** Moves by one and by two places at once, until no move makes it cheaper. */
function descend(start: readonly number[], cost: (places: readonly number[]) => number): readonly number[] {
  let places = start
  let least = cost(places)
  for (let moved = true; moved; ) {
    moved = false
    for (const move of moves(start.length)) {
      const tried = places.map((place, index) => place + (move[index] ?? 0))
      const paid = cost(tried)
      if (paid >= least) continue
      places = tried
      least = paid
      moved = true
    }
  }
  return places
}

function* moves(length: number): Generator<Record<number, number>> {
  const hops = [-3, -2, -1, 1, 2, 3]
  for (let one = 0; one < length; one += 1) {
    for (const hop of hops) {
      yield { [one]: hop }
      for (let other = 0; other < one; other += 1) for (const also of hops) yield { [one]: hop, [other]: also }
    }
  }
}

/** Undefined where a place is outside of its list, or the steps are out of order. */
function stepsAt([first, ...rest]: readonly number[]): MfaPollSchedule | undefined {
  const long = rest.slice(0, 4).map((place) => waits[place])
  const ends = rest.slice(4).map((place) => untils[place])
  const firstWait = firsts[first ?? -1]
  const isRising = (values: readonly (number | undefined)[]) =>
    values.every((value, index) => value !== undefined && (index === 0 || value > (values[index - 1] ?? value)))
  if (firstWait === undefined || !isRising(ends) || long.includes(undefined)) return undefined
  return { first: firstWait, waits: long.map((wait, index) => ({ until: ends[index], wait: wait ?? 0 })) }
}
