import { expect, it } from 'vitest'
import type { Sample } from '../measure/Sample.ts'
import { summarise } from './summarise.ts'

function sample(usable: number, keys: readonly number[], longTasks: readonly number[] = []): Sample {
  return {
    load: { usable, script: usable / 2, longTasks, heap: 1_000_000, requests: [], problems: [] },
    typing: { usable: usable + 10, keys },
  }
}

it('takes the middle of every time that the input became usable', () => {
  const summary = summarise([sample(100, []), sample(300, []), sample(200, [])])

  expect(summary.runs).toBe(3)
  expect(summary.usable).toBe(205)
  expect(summary.usableQuarters).toEqual([132.5, 277.5])
  expect(summary.script).toBe(100)
})

it('counts of a long task what is beyond 50 ms', () => {
  const summary = summarise([sample(100, [], [60, 90])])

  expect(summary.longTasks).toBe(2)
  expect(summary.blocking).toBe(50)
})

it('takes the keys of all runs together', () => {
  const summary = summarise([sample(100, [10, 10, 10]), sample(100, [10, 50])])

  expect(summary.keys75).toBe(10)
  expect(summary.keys95).toBeCloseTo(42)
})
