import { afterEach, expect, it, vi } from 'vitest'
import { pollSchedules } from './pollSchedules.ts'
import { readPollSchedule } from './readPollSchedule.ts'

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

afterEach(() => {
  warn.mockClear()
})

it('is ours where the host gives none', () => {
  expect(readPollSchedule(undefined)).toBe(pollSchedules.direct)
  expect(readPollSchedule(null)).toBe(pollSchedules.direct)
  expect(warn).not.toHaveBeenCalled()
})

it.each(Object.entries(pollSchedules))('takes ours as it is: %s', (_name, schedule) => {
  expect(readPollSchedule(schedule)).toEqual(schedule)
  expect(warn).not.toHaveBeenCalled()
})

it('goes on with the last wait, also where the host says how long', () => {
  const waits = [
    { until: 10_000, wait: 1_000 },
    { until: Number.POSITIVE_INFINITY, wait: 2_000 },
  ]

  expect(readPollSchedule({ first: 0, waits })).toEqual({ first: 0, waits })
  expect(warn).not.toHaveBeenCalled()
})

it('is not changed by what the host does to its own later', () => {
  const given = { first: 1_000, waits: [{ wait: 4_000 }] }
  const read = readPollSchedule(given)

  given.waits.length = 0

  expect(read.waits).toEqual([{ wait: 4_000 }])
})

const waits = [{ wait: 4_000 }]

it.each([
  ['seconds', { first: 3, waits: [{ wait: 5 }] }, 'first is 3, which is no time in milliseconds: 0, or from 100'],
  ['a wait in seconds', { first: 0, waits: [{ wait: 5 }] }, 'waits[0].wait is 5, which is no time in milliseconds'],
  ['microseconds', { first: 3e9, waits }, 'first is 3000000000'],
  ['a negative time', { first: -1_000, waits }, 'first is -1000'],
  ['no number', { first: Number.NaN, waits }, 'first is NaN'],
  ['text', { first: '3000', waits }, 'first is 3000'],
  ['no first', { waits }, 'first is undefined'],
  ['no waits', { first: 0 }, 'waits is no list: a schedule is { first: 3_000'],
  ['empty waits', { first: 0, waits: [] }, 'waits is empty'],
  ['a list of numbers', { first: 0, waits: [4_000] }, 'waits[0].wait is undefined'],
  ['a number', 4_000, 'is 4000, and a schedule is { first: 3_000'],
  ['ends in seconds', { first: 0, waits: [{ until: 30, wait: 2_000 }, ...waits] }, 'waits[0].until is 30'],
  [
    'ends out of order',
    { first: 0, waits: [{ until: 30_000, wait: 2_000 }, { until: 30_000, wait: 4_000 }, ...waits] },
    'waits[1].until is 30000, which is no time in milliseconds later than 30000',
  ],
  ['no end but at the last', { first: 0, waits: [...waits, ...waits] }, 'waits[0].until is undefined'],
])('is ours where the host gives %s, and the console says what is wrong', (_what, given, problem) => {
  expect(readPollSchedule(given)).toBe(pollSchedules.direct)

  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.[0]).toContain(problem)
  expect(warn.mock.calls[0]?.[0]).toContain('npm run polling -- --times FILE')
})
