import type { MfaPollSchedule } from '../../../../packages/hooks/src/test-support/polling.ts'
import { measure, type Measured } from '../measure/measure.ts'
import { findOptimum } from '../optimum/findOptimum.ts'
import { foresee, type Foreseen } from '../optimum/foresee.ts'
import { optimumAt } from '../optimum/optimumAt.ts'
import { drawPeople, logNormalAnswering, type People } from '../people/people.ts'
import { formerly } from '../schedules/formerly.ts'
import type { Schedule, Service } from '../schedules/Schedule.ts'
import { byProduct, doubling, fixed, planned } from '../schedules/schedules.ts'
import { horizon } from '../schedules/services.ts'

/** What asking one kind of service by one schedule after another comes to. */
export interface Comparison {
  rows: Measured[]
  ours: Measured
  /** The optimum that takes as many requests as ours. */
  optimum: Measured
  /** When it asks. */
  moments: number[]
  /** How much longer ours takes than the optimum: 1.1 for a tenth. */
  ratio: number
}

export interface CompareOptions {
  service: Service
  ours: MfaPollSchedule
  people: People
  count: number
  seed: number
  /** Without, ours alone is compared with the optimum. */
  withOthers?: boolean
}

/** Asks the same people by each of them. */
export function compare({ service, ours, people, count, seed, withOthers = true }: CompareOptions): Comparison {
  const drawn = [...drawPeople(people, count, seed)]
  const measured = (schedule: Schedule) => measure(schedule, drawn, service)
  const others = [
    ...[1_000, 2_000, 4_000, 5_000, 8_000].map(fixed),
    doubling(1_000, 30_000),
    byProduct('ours before', formerly),
  ]
  const own = measured(byProduct('ours', ours))
  const moments = optimumAt(own.requests, logNormalAnswering(people, horizon), service)
  const optimum = measured(planned('the optimum', moments))
  const rows = [...(withOthers ? others.map(measured) : []), own, optimum]
  return { rows, ours: own, optimum, moments, ratio: own.mean / optimum.mean }
}

/** What the optimum comes to, from few requests to many. */
export function optimumCurve(people: People, service: Service, prices: readonly number[]): Foreseen[] {
  const answering = logNormalAnswering(people, horizon)
  return prices.map((price) => foresee(findOptimum(price, answering, service), answering, service))
}
