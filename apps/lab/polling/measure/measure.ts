import type { Challenge } from '../people/people.ts'
import type { Schedule, Service } from '../schedules/Schedule.ts'
import { poll } from './poll.ts'

/** What a schedule came to. Times in milliseconds. */
export interface Measured {
  name: string
  /** Per challenge. */
  requests: number
  /** Per challenge that was answered. */
  requestsAnswered: number
  /** From answer to knowing. */
  mean: number
  p50: number
  p95: number
}

/** Asks about all of them. */
export function measure(schedule: Schedule, people: readonly Challenge[], service: Service): Measured {
  const delays: number[] = []
  let requests = 0
  let requestsAnswered = 0
  for (const challenge of people) {
    const polled = poll(challenge, schedule, service)
    requests += polled.requests
    if (polled.delay === undefined) continue
    requestsAnswered += polled.requests
    delays.push(polled.delay)
  }
  const sorted = Float64Array.from(delays).toSorted()
  const below = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN
  return {
    name: schedule.name,
    requests: requests / people.length,
    requestsAnswered: requestsAnswered / delays.length,
    mean: sorted.reduce((sum, delay) => sum + delay, 0) / sorted.length,
    p50: below(0.5),
    p95: below(0.95),
  }
}
