import { drawNormal } from '../../polling/people/normal.ts'
import { seededRandom } from '../../polling/people/seededRandom.ts'
import { benchTimes } from '../people/ApprovalTimes.ts'
import type { WayRun } from '../ways/Way.ts'
import { budget } from './budget.ts'
import type { QuestionIndex } from './createIndex.ts'
import { lowerBound } from './lowerBound.ts'
import { playQuestions } from './playQuestions.ts'

/** How near the best policy that we know is to the best that there can be. Mean times, in milliseconds. */
export interface Nearness {
  people: number
  /** Of the policy, over people who approve at other times. */
  policy: number
  /** No policy's can be less. */
  bound: number
}

const draws = 40

/** Looks at the pushes of a run, as if other people had got them. */
export function howNear({ calls, pushes, beganAt, endedAt }: WayRun, worth: QuestionIndex): Nearness {
  const sentAt = pushes.map((push) => push.sentAt - beganAt)
  const callsAt = calls.flatMap(({ at, isPoll, status }) => (isPoll || status === 429 ? [] : [at - beganAt]))
  const untilMs = endedAt - beganAt
  const random = seededRandom(1)
  let sum = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = sentAt.map((sent) => ({
      sentAt: sent,
      approvedAt: sent + benchTimes.medianMs * Math.exp(benchTimes.sigma * drawNormal(random)),
    }))
    sum += playQuestions({ ...budget, pushes: drawn, callsAt, untilMs, worth }).reduce((all, each) => all + each, 0)
  }
  const bound = lowerBound({ ...budget, sentAt, callsAt, untilMs, times: benchTimes })
  return { people: pushes.length, policy: sum / draws / pushes.length, bound }
}
