import { tooMany } from '../answers/answers.ts'
import type { GatewayCounters } from '../counters/GatewayCounters.ts'
import { digest } from '../digest/digest.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import type { PersonLimits } from './GatewayLimits.ts'

/** Counts one more of what a person does. Rejects with a 429 where that is one too many. */
export type CountForPerson = (what: keyof PersonLimits, subject: string) => Promise<void>

/** How soon to come back where the store is out. */
const storeOutMs = 2_000

/** Makes the count of what each person does. Where the store is out all counts as used up: never as begun afresh. */
export function createLimits(store: GatewayStore, limits: PersonLimits, counters: GatewayCounters): CountForPerson {
  return async (what, subject) => {
    const { count: most, within } = limits[what]
    const counted = await store.count(`limit:${what}:${digest(subject)}`, within * 1000).catch(() => undefined)
    if (counted === undefined) {
      counters.add('attemptsWithoutStore')
      throw tooMany('storeUnavailable', storeOutMs)
    }
    if (counted.count > most) throw tooMany(what, counted.endsInMs)
  }
}
