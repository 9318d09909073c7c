import type { Answering } from '../people/Answering.ts'
import type { Service } from '../schedules/Schedule.ts'

/** What asking at certain moments comes to on average, worked out and not drawn. Times in milliseconds. */
export interface Foreseen {
  /** Per challenge. */
  requests: number
  /** From answer to knowing, of those who answer in time. */
  delay: number
}

/** The moments of the requests, if none is answered but by "pending". The last one is that of the time-out. */
export function foresee(moments: readonly number[], { share, area }: Answering, service: Service): Foreseen {
  const oneWay = service.latency / 2
  let requests = 0
  let delay = 0
  /** Who answered until then is known of. */
  let covered = 0
  for (const moment of moments) {
    const arrives = Math.max(covered, moment + oneWay)
    const ends = arrives + service.hold
    requests += 1 - share(covered)
    delay += area(arrives) - area(covered) - share(covered) * (arrives - covered)
    delay += oneWay * (share(ends) - share(covered))
    covered = ends
  }
  return { requests, delay: delay / share(covered) }
}
