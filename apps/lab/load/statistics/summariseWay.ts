import type { WayRun } from '../ways/Way.ts'
import { mostWithin } from './mostWithin.ts'
import { type Times, timesOf } from './timesOf.ts'

/** What is said of a way with so many people. Times in milliseconds. */
export interface WaySummary {
  /** 429s that the service answered. */
  limited: number
  /** The greatest number of calls that reached the service within any 10 s. */
  most: number
  /** Calls to the service for each one who got to know. */
  callsEach: number
  /** How often browsers were told to come back later, by whomever. */
  refused: number
  /** From wanting a push to its being sent. */
  pushed: Times
  /** From the approval to the browser knowing. Whoever did not get to know counts with as long as it was until the end. */
  told: Times
  /** Both for each person: all that the person's own delay does not explain, until the end at most. */
  waited: Times
  /** How many had no push at the end. */
  withoutPush: number
  /** How many had approved, and did not know it at the end. */
  untold: number
}

export function summariseWay({ seen, calls, pushes, endedAt }: WayRun): WaySummary {
  const knowing = seen.filter(({ knewAt }) => knewAt !== undefined).length
  const approved = pushes.flatMap(({ person, approvedAt }) =>
    approvedAt === undefined || approvedAt > endedAt ? [] : [{ approvedAt, knewAt: seen[person]?.knewAt }],
  )
  const byPerson = new Map(pushes.map((push) => [push.person, push]))
  const moments = calls.map(({ at }) => at)
  return {
    limited: calls.filter(({ status }) => status === 429).length,
    most: mostWithin(moments, 10_000),
    callsEach: calls.length / knowing,
    refused: seen.reduce((sum, { refused }) => sum + refused, 0),
    pushed: timesOf(pushes.map(({ person, sentAt }) => sentAt - (seen[person]?.beganAt ?? sentAt))),
    told: timesOf(approved.map(({ approvedAt, knewAt = endedAt }) => knewAt - approvedAt)),
    waited: timesOf(
      seen.map(({ beganAt, knewAt = endedAt }, person) => {
        const push = byPerson.get(person)
        const approvedAt = Math.min(push?.approvedAt ?? endedAt, endedAt)
        return (push?.sentAt ?? endedAt) - beganAt + knewAt - approvedAt
      }),
    ),
    withoutPush: seen.length - pushes.length,
    untold: approved.filter(({ knewAt }) => knewAt === undefined).length,
  }
}
