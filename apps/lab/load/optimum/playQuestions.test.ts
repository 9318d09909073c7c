import { expect, it } from 'vitest'
import { playQuestions } from './playQuestions.ts'

const oldest = (lastAskedAge: number, age: number) => age - lastAskedAge
const usual = { callsAt: [], capacity: 1, perSecond: 1, untilMs: 60_000, worth: oldest }

it('asks whenever there is a call, and stops when it knows', () => {
  expect(playQuestions({ ...usual, pushes: [{ sentAt: 0, approvedAt: 2_500 }] })).toEqual([500])
})

it('asks about whom it is worth most', () => {
  const pushes = [
    { sentAt: 0, approvedAt: 10 },
    { sentAt: 0, approvedAt: 20 },
  ]
  const latencies = playQuestions({ ...usual, pushes, worth: (_, age) => age })

  // The first, for nothing; then it again, and then the other one.
  expect(latencies).toEqual([990, 1_980])
})

it('goes without the calls that send pushes, and makes up for what they took beyond what there was', () => {
  const push = { sentAt: 0, approvedAt: 1 }

  expect(playQuestions({ ...usual, pushes: [push], callsAt: [0] })).toEqual([999])
  expect(playQuestions({ ...usual, pushes: [push], callsAt: [0, 0, 0] })).toEqual([2_999])
})

it('saves up no more than the bucket holds', () => {
  const pushes = [1, 2, 3].map(() => ({ sentAt: 50_000, approvedAt: 50_000 }))

  expect(playQuestions({ ...usual, capacity: 2, pushes })).toEqual([0, 0, 1_000])
})

it('counts whoever is not known when it ends, and nobody who approves later', () => {
  const pushes = [
    { sentAt: 0, approvedAt: 100 },
    { sentAt: 0, approvedAt: 70_000 },
    { sentAt: 59_990, approvedAt: 59_995 },
  ]

  expect(playQuestions({ ...usual, pushes })).toEqual([900, 5])
})
