import { drawNormal } from '../people/normal.ts'
import type { Challenge } from '../people/people.ts'
import type { Schedule, Service } from '../schedules/Schedule.ts'

/** What the polling of one challenge came to. */
export interface Polled {
  requests: number
  /** From the person's answer to knowing of it, in milliseconds. Undefined where it never was known. */
  delay: number | undefined
}

/** How far the latencies of single requests lie apart: the standard deviation of their logarithms. */
const latencySigma = 0.5

/** Asks about one challenge until it is answered or the time is up, as the product does. */
export function poll({ answeredAt, chances }: Challenge, schedule: Schedule, service: Service): Polled {
  const random = chances()
  const typical = service.latency / Math.exp(latencySigma ** 2 / 2)
  let at = Math.min(schedule.first, service.timeout)
  for (let requests = 1; ; requests += 1) {
    const latency = typical * Math.exp(latencySigma * drawNormal(random))
    const arrives = at + latency / 2
    const answered = arrives + service.hold
    if (answeredAt <= answered) {
      const known = Math.max(arrives, answeredAt) + latency / 2
      return { requests, delay: known - answeredAt }
    }
    if (at >= service.timeout) return { requests, delay: undefined }
    const now = answered + latency / 2
    const wait = schedule.wait({ elapsed: now, asked: requests, random })
    at = Math.max(now, Math.min(now + wait, service.timeout), at + service.floor)
  }
}
