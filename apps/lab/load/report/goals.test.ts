import { expect, it } from 'vitest'
import { judgeGoals } from './goals.ts'
import type { SizeSummary, WayRow } from './summariseSize.ts'

const times = (median: number) => ({ median, p95: 2 * median, mean: median })

function row(name: WayRow['name'], { limited = 0, told = 100, best = 100 } = {}): WayRow {
  const summary = {
    limited,
    most: 96,
    callsEach: 3,
    refused: 0,
    pushed: times(1),
    told: times(told),
    waited: times(told),
  }
  return { name, summary: { ...summary, withoutPush: 0, untold: 0 }, best: times(best) }
}

const size = (people: number, ...rows: WayRow[]): SizeSummary => ({ people, rows, others: 0 })
const met = (goals: ReturnType<typeof judgeGoals>) => goals.map(({ isMet }) => isMet)

it('wants no 429 through a gateway, by however many people, and lets browsers by themselves have theirs', () => {
  expect(met(judgeGoals([size(20, row('gateway'), row('byThemselves', { limited: 9 }))], []))).toEqual([true])
  expect(met(judgeGoals([size(20, row('gateway')), size(50, row('twoGateways', { limited: 1 }))], []))).toEqual([false])
})

it('judges the median by 200 people alone', () => {
  const slow = { told: 201 }

  expect(met(judgeGoals([size(20, row('gateway', slow)), size(200, row('gateway'))], []))).toEqual([true, true])
  expect(met(judgeGoals([size(200, row('gateway', slow))], []))).toEqual([true, false])
})

it('judges the p95 of each request beside a proxy', () => {
  const rows = [{ what: 'a poll', gateway: times(4.1), proxy: times(2) }]

  expect(judgeGoals([], rows)).toEqual([{ text: 'a poll: p95 within 2 times the bare proxy’s: 2.05 ×', isMet: false }])
})
