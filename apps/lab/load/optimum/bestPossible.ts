import { seededRandom } from '../../polling/people/seededRandom.ts'
import { type Times, timesOf } from '../statistics/timesOf.ts'
import type { WayRun } from '../ways/Way.ts'
import { budget } from './budget.ts'
import type { QuestionIndex } from './createIndex.ts'
import { playQuestions } from './playQuestions.ts'

/** As many approvals are played, at least. */
const enough = 2_000
const spreadMs = 1_000

/**
 * How soon the same people, whose pushes were sent and approved at the very same times, could have been told by as many calls in a
 * second: asked by the best policy, as often as it likes, without a network, by somebody who knows the distribution that they are drawn
 * from. With few people it hangs on chance who is asked when: each approval is up to half a second earlier or later, many times over.
 */
export function bestPossible({ calls, pushes, beganAt, endedAt }: WayRun, worth: QuestionIndex): Times {
  const callsAt = calls.flatMap(({ at, isPoll, status }) => (isPoll || status === 429 ? [] : [at - beganAt]))
  const untilMs = endedAt - beganAt
  const random = seededRandom(1)
  const draws = Math.ceil(enough / pushes.length)
  const latencies = Array.from({ length: draws }, () => {
    const moved = pushes.map(({ sentAt, approvedAt = Number.POSITIVE_INFINITY }) => ({
      sentAt: sentAt - beganAt,
      approvedAt: Math.max(sentAt, approvedAt + spreadMs * (random() - 0.5)) - beganAt,
    }))
    return playQuestions({ ...budget, pushes: moved, callsAt, untilMs, worth })
  })
  return timesOf(latencies.flat())
}
