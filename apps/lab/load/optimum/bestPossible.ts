import { type Times, timesOf } from '../statistics/timesOf.ts'
import type { WayRun } from '../ways/Way.ts'
import { budget } from './budget.ts'
import type { QuestionIndex } from './createIndex.ts'
import { playQuestions } from './playQuestions.ts'

/**
 * How soon the same people, whose pushes were sent and approved at the very same times, could have been told by as many calls in a
 * second: asked by the best policy, as often as it likes, without a network, by somebody who knows the distribution that they are drawn
 * from.
 */
export function bestPossible({ calls, pushes, beganAt, endedAt }: WayRun, worth: QuestionIndex): Times {
  const known = pushes.flatMap(({ sentAt, approvedAt }) => {
    const since = { sentAt: sentAt - beganAt, approvedAt: (approvedAt ?? Number.POSITIVE_INFINITY) - beganAt }
    return [since]
  })
  const callsAt = calls.flatMap(({ at, isPoll, status }) => (isPoll || status === 429 ? [] : [at - beganAt]))
  const untilMs = endedAt - beganAt
  return timesOf(playQuestions({ ...budget, pushes: known, callsAt, untilMs, worth }))
}
