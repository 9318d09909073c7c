import { type MfaPollSchedule, pollSchedules } from '../../../../packages/hooks/src/test-support/polling.ts'
import { fitSteps } from '../fit/fitSteps.ts'
import { momentsOf } from '../fit/momentsOf.ts'
import { foresee, type Foreseen } from '../optimum/foresee.ts'
import { optimumAt } from '../optimum/optimumAt.ts'
import { timesAnswering } from '../people/timesAnswering.ts'
import type { Service } from '../schedules/Schedule.ts'
import { horizon } from '../schedules/services.ts'

/** A schedule for certain people, and what comes of it. */
export interface Advice {
  schedule: MfaPollSchedule
  its: Foreseen
  /** Ours, for the same people. */
  ours: Foreseen
  /** The optimum that takes as many requests. */
  optimum: Foreseen
}

export interface AdviceOptions {
  never: number
  service: Service
  /** @default as many as ours takes */
  requests: number | undefined
}

/** Finds a schedule for people who take such times, in milliseconds. */
export function adviseTimes(times: readonly number[], { never, service, requests }: AdviceOptions): Advice {
  const answering = timesAnswering(times, { never, until: horizon })
  const foreseen = (moments: readonly number[]) => foresee(moments, answering, service)
  const ours = foreseen(momentsOf(service.hold > 0 ? pollSchedules.held : pollSchedules.direct, service))
  const schedule = fitSteps(requests ?? ours.requests, answering, service)
  const its = foreseen(momentsOf(schedule, service))
  return { schedule, its, ours, optimum: foreseen(optimumAt(its.requests, answering, service)) }
}
