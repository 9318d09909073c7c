import { type MfaPollSchedule, pollDelay } from '../../../../packages/hooks/src/test-support/polling.ts'
import type { Service } from '../schedules/Schedule.ts'

/** When such a schedule asks, if every answer takes the usual time and no wait is spread. */
export function momentsOf(schedule: MfaPollSchedule, { hold, latency, floor, timeout }: Service): number[] {
  const moments: number[] = []
  for (let at = Math.min(schedule.first, timeout); ; ) {
    moments.push(at)
    if (at >= timeout) return moments
    const now = at + latency + hold
    const wait = pollDelay(now, middle, schedule)
    at = Math.max(now, Math.min(now + wait, timeout), at + floor)
  }
}

const middle = () => 0.5
