import { expect, it } from 'vitest'
import { drawNormal } from '../../polling/people/normal.ts'
import { seededRandom } from '../../polling/people/seededRandom.ts'
import { benchTimes } from '../people/ApprovalTimes.ts'
import { createIndex } from './createIndex.ts'
import { lowerBound } from './lowerBound.ts'
import { playQuestions } from './playQuestions.ts'

const sentAt = Array.from({ length: 30 }, (_, at) => 500 * at)
const scarce = { sentAt, callsAt: sentAt, untilMs: 60_000, capacity: 2, perSecond: 4, times: benchTimes }

function policyMean(): number {
  const worth = createIndex(benchTimes)
  const random = seededRandom(3)
  let sum = 0
  for (let draw = 0; draw < 40; draw += 1) {
    const pushes = sentAt.map((at) => ({
      sentAt: at,
      approvedAt: at + benchTimes.medianMs * Math.exp(benchTimes.sigma * drawNormal(random)),
    }))
    sum += playQuestions({ ...scarce, pushes, worth }).reduce((all, each) => all + each, 0)
  }
  return sum / 40 / sentAt.length
}

it('lies below what the best policy we know comes to, and not far below', () => {
  const bound = lowerBound(scarce)
  const mean = policyMean()

  expect(bound).toBeLessThan(mean)
  expect(bound).toBeGreaterThan(0.7 * mean)
})

it('is less the more may be asked, and nothing where nobody lacks anything', () => {
  expect(lowerBound({ ...scarce, perSecond: 8 })).toBeLessThan(lowerBound(scarce))
  expect(lowerBound({ ...scarce, perSecond: 1_000, capacity: 1_000 })).toBeLessThan(10)
})
