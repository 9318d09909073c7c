import { drawNormal } from '../../polling/people/normal.ts'
import { seededRandom } from '../../polling/people/seededRandom.ts'
import type { ApprovalTimes } from './ApprovalTimes.ts'

/** Somebody who will wait for a push. Times in milliseconds. */
export interface WaitingPerson {
  /** When the browser asks for the push, from the beginning on. */
  arrivesAt: number
  /** How long the phone takes to be approved, from the push on. */
  approvesAfter: number
}

export interface DrawOptions {
  count: number
  seed: number
  /** Within so long all arrive, each at any time alike. */
  spreadMs: number
  times: ApprovalTimes
}

/** The same people for the same seed, in the order in which they arrive. */
export function drawWaiting({ count, seed, spreadMs, times }: DrawOptions): WaitingPerson[] {
  const random = seededRandom(seed)
  const people = Array.from({ length: count }, () => ({
    arrivesAt: spreadMs * random(),
    approvesAfter: times.medianMs * Math.exp(times.sigma * drawNormal(random)),
  }))
  return people.toSorted((one, other) => one.arrivesAt - other.arrivesAt)
}
