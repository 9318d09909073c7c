import { expect, it, vi } from 'vitest'
import { pollSchedules, readPollSchedule } from '../../../../packages/hooks/src/test-support/polling.ts'
import { drawPeople } from '../people/people.ts'
import { usual } from '../people/usual.ts'
import { direct, held } from '../schedules/services.ts'
import { adviseTimes } from './adviseTimes.ts'

vi.setConfig({ testTimeout: 30_000 })

const timesOf = (median: number) =>
  [...drawPeople({ ...usual, median, never: 0 }, 1_000, 5)].map(({ answeredAt }) => answeredAt)
const options = { never: 0.05, service: direct, requests: undefined }

const usualPeople = adviseTimes(timesOf(8_000), options)
const slowPeople = adviseTimes(timesOf(40_000), options)

it.each([
  ['usual', usualPeople],
  ['slow', slowPeople],
])('knows within a tenth of the optimum, of %s people', (_name, { its, optimum, ours }) => {
  expect(its.delay / optimum.delay).toBeLessThanOrEqual(1.1)
  expect(its.requests).toBeLessThanOrEqual(ours.requests)
  expect(its.delay).toBeLessThanOrEqual(ours.delay)
})

it('asks slower people later', () => {
  expect(slowPeople.schedule.first).toBeGreaterThan(usualPeople.schedule.first)
})

it('knows of fast people sooner than ours, though it never waits for longer than half a minute', () => {
  const { schedule, its, ours } = adviseTimes(timesOf(4_000), options)

  expect(its.delay).toBeLessThan(ours.delay * 0.9)
  expect(Math.max(...schedule.waits.map(({ wait }) => wait))).toBeLessThanOrEqual(30_000)
})

it('takes no more requests than it may', () => {
  expect(adviseTimes(timesOf(8_000), { ...options, requests: 5 }).its.requests).toBeLessThanOrEqual(5)
})

it.each([
  ['asked directly', direct, 1_000],
  ['held', held, 0],
])('is one that the product takes as it stands, and never below the floor: %s', (_name, service, floor) => {
  const warn = vi.spyOn(console, 'warn')
  const { schedule } = adviseTimes(timesOf(8_000), { ...options, service })

  const read = readPollSchedule(schedule)

  expect(read).not.toBe(pollSchedules.direct)
  expect(read.waits.map(({ wait }) => wait)).toEqual(schedule.waits.map(({ wait }) => wait))
  expect(warn).not.toHaveBeenCalled()
  expect(Math.min(...read.waits.map(({ wait }) => wait))).toBeGreaterThanOrEqual(floor)
})

it('makes something of people who all take the same time', () => {
  const { schedule } = adviseTimes(Array(200).fill(6_000), options)

  expect(schedule.first).toBeGreaterThan(3_000)
  expect(schedule.first).toBeLessThan(7_000)
})
