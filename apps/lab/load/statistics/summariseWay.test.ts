import { expect, it } from 'vitest'
import type { WayRun } from '../ways/Way.ts'
import { summariseWay } from './summariseWay.ts'

const run: WayRun = {
  name: 'gateway',
  beganAt: 0,
  endedAt: 60_000,
  counts: {},
  seen: [
    { beganAt: 1_000, knewAt: 12_000, refused: 0 },
    { beganAt: 2_000, refused: 3 },
    { beganAt: 3_000, refused: 1 },
    { beganAt: 4_000, refused: 9 },
  ],
  pushes: [
    { person: 0, sentAt: 1_000, approvedAt: 10_000 },
    { person: 1, sentAt: 4_000, approvedAt: 50_000 },
    { person: 2, sentAt: 7_000 },
  ],
  calls: [
    { at: 1_000, isPoll: false, status: 200 },
    { at: 4_000, isPoll: true, status: 429 },
    { at: 12_000, isPoll: true, status: 200 },
  ],
}

it('counts whoever was not told with as long as it was until the end', () => {
  const { told, untold, withoutPush } = summariseWay(run)

  expect(told).toMatchObject({ median: 6_000, mean: 6_000 })
  expect(untold).toBe(1)
  expect(withoutPush).toBe(1)
})

it('says how long pushes took to be sent, and what the service saw', () => {
  expect(summariseWay(run)).toMatchObject({
    pushed: { median: 2_000 },
    limited: 1,
    most: 2,
    callsEach: 3,
    refused: 13,
  })
})

it('says how long each waited for both', () => {
  // 2 s to be told; 2 s for the push and 10 s untold; 4 s for the push; 56 s for none.
  expect(summariseWay(run).waited).toMatchObject({ median: 8_000, mean: 18_500 })
})

it('leaves out who approved when it was over', () => {
  const late = { ...run, pushes: [{ person: 0, sentAt: 1_000, approvedAt: 60_001 }] }

  expect(summariseWay(late).told.median).toBeNaN()
  expect(summariseWay(late).untold).toBe(0)
})
