import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCounters } from '../counters/GatewayCounters.ts'
import { createMemoryStore } from '../store/createMemoryStore.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import { type Budget, createBudget } from './createBudget.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const now = () => Date.now()

function open({ store = createMemoryStore(), instances = 1 }: { store?: GatewayStore; instances?: number } = {}) {
  const counters = createCounters()
  const options = { store, callsPer10Seconds: 100, instances, counters, now }
  return { counters, budget: createBudget('client', options), another: createBudget('client', options) }
}

/** Takes whatever can be had, until the signal. Gives when. */
async function takeAll(take: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
  const times: number[] = []
  while (!signal.aborted) {
    await take(signal).then(
      () => times.push(now()),
      () => undefined,
    )
    await Promise.resolve()
  }
  return times
}

function mostWithin(times: readonly number[], ms: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length))
}

it('has no 10 seconds with more than 96, whoever wants whatever, and uses nine tenths', async () => {
  const { budget, another } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  const end = new AbortController()
  const all = Promise.all([
    takeAll(budget.takeForPoll, end.signal),
    takeAll(budget.takeForCheck, end.signal),
    takeAll(another.takeForPoll, end.signal),
  ])
  await vi.advanceTimersByTimeAsync(40_000)
  end.abort()
  await vi.advanceTimersByTimeAsync(1)
  const times = (await all).flat()
  expect(mostWithin(times, 10_000)).toBeLessThanOrEqual(96)
  expect(times.length).toBeGreaterThan(40 * 8.9)
})

it('has room for a check at once, however many polls wait', async () => {
  const { budget } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  const end = new AbortController()
  const polls = takeAll(budget.takeForPoll, end.signal)
  for (let round = 0; round < 20; round += 1) {
    await vi.advanceTimersByTimeAsync(700)
    const asked = now()
    const took = budget.takeForCheck(end.signal).then(now)
    await vi.advanceTimersByTimeAsync(0)
    expect((await took) - asked).toBe(0)
  }
  end.abort()
  await vi.advanceTimersByTimeAsync(1)
  expect((await polls).length).toBeGreaterThan(100)
})

it('keeps a check waiting for no more than five seconds', async () => {
  const { budget } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  budget.stop(6_000)
  await vi.advanceTimersByTimeAsync(0)
  const refused = await budget.takeForCheck(new AbortController().signal).catch((error: unknown) => error)
  expect(refused).toMatchObject({ failure: { code: 'rateLimited', retryAt: now() + 6_000 } })
})

it('serves checks in the order they came, and tells those for whom there are too many when to come back', async () => {
  const { budget } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  const { signal } = new AbortController()
  const served: number[] = []
  const refused: unknown[] = []
  for (let index = 0; index < 80; index += 1)
    void budget.takeForCheck(signal).then(
      () => served.push(index),
      (error: unknown) => refused.push(error),
    )
  await vi.advanceTimersByTimeAsync(0)
  expect(refused.length).toBeGreaterThan(20)
  expect(refused.at(-1)).toMatchObject({ failure: { code: 'rateLimited', retryAt: now() + 5_000 + 112 } })
  await vi.advanceTimersByTimeAsync(6_000)
  expect(served).toEqual(Array.from({ length: served.length }, (_, index) => index))
  expect(served.length + refused.length).toBe(80)
})

it.each([
  ['polls that are urgent', true, 160, 0],
  ['checks, where no poll is urgent', false, 0, 160],
])('serves %s first where there are too many of both', async (_, isUrgent, polledAtLeast, checkedAtLeast) => {
  const { budget } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  const end = new AbortController()
  const polls = takeAll((signal) => budget.takeForPoll(signal, () => isUrgent), end.signal)
  const checks = [1, 2, 3].map(() => takeAll(budget.takeForCheck, end.signal))
  await vi.advanceTimersByTimeAsync(20_000)
  end.abort()
  await vi.advanceTimersByTimeAsync(1)
  const [polled, checked] = [await polls, (await Promise.all(checks)).flat()]
  expect(polled.length).toBeGreaterThan(polledAtLeast)
  expect(checked.length).toBeGreaterThan(checkedAtLeast)
  expect(mostWithin([...polled, ...checked], 10_000)).toBeLessThanOrEqual(96)
})

it('lets no poll through, on any instance, while the service wants none', async () => {
  const { budget, another } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  budget.stop(10_000)
  budget.stop(1_000)
  const end = new AbortController()
  const all = Promise.all([budget, another].map(({ takeForPoll }) => takeAll(takeForPoll, end.signal)))
  await vi.advanceTimersByTimeAsync(9_999)
  end.abort()
  await vi.advanceTimersByTimeAsync(1)
  expect((await all).flat()).toEqual([])
})

it('goes on by its part while the store is out, and counts that', async () => {
  const store = createMemoryStore()
  vi.spyOn(store, 'takeFromBucket').mockRejectedValue(new Error('gone'))
  const { budget, counters } = open({ store, instances: 3 })
  const end = new AbortController()
  const polls = takeAll(
    (signal: AbortSignal): ReturnType<Budget['takeForPoll']> => budget.takeForPoll(signal),
    end.signal,
  )
  await vi.advanceTimersByTimeAsync(30_000)
  end.abort()
  await vi.advanceTimersByTimeAsync(1)
  const times = await polls
  expect(mostWithin(times, 10_000)).toBeLessThanOrEqual(32)
  expect(times.length).toBeGreaterThan(30 * 2.9)
  expect(counters.read().pacingWithoutStore).toBeGreaterThan(80)
})

it.each([1, 2, 7, 20, 50])(
  'has no 10 seconds with more than 96, of %i instances together, while the store is out',
  async (instances) => {
    const store = createMemoryStore()
    vi.spyOn(store, 'takeFromBucket').mockRejectedValue(new Error('gone'))
    const budgets = Array.from({ length: instances }, () => open({ store, instances }).budget)
    // Long enough to be full, all of them.
    await vi.advanceTimersByTimeAsync(120_000)
    const end = new AbortController()
    const all = Promise.all(budgets.map(({ takeForPoll }) => takeAll(takeForPoll, end.signal)))
    await vi.advanceTimersByTimeAsync(30_000)
    end.abort()
    await vi.advanceTimersByTimeAsync(1)
    const times = (await all).flat()
    expect(mostWithin(times, 10_000)).toBeLessThanOrEqual(96)
    expect(times.length).toBeGreaterThan(30 * 4.5)
  },
)

it('does not wait for a clock that is put back to catch up, where the service said to stay away', async () => {
  const { budget } = open()
  await vi.advanceTimersByTimeAsync(60_000)
  budget.stop(10_000)
  await vi.advanceTimersByTimeAsync(4_000)
  vi.setSystemTime(now() - 3_600_000)
  const took = vi.fn<() => void>()
  void budget.takeForPoll(new AbortController().signal).then(took)
  await vi.advanceTimersByTimeAsync(9_999)
  expect(took).not.toHaveBeenCalled()
  // The store sees the clock only now, and stays away once more.
  await vi.advanceTimersByTimeAsync(10_500)
  expect(took).toHaveBeenCalled()
})

it('gives no more while the store comes and goes', async () => {
  const store = createMemoryStore()
  const take = store.takeFromBucket
  let calls = 0
  vi.spyOn(store, 'takeFromBucket').mockImplementation(async (...all) => {
    calls += 1
    if (calls % 3 === 0) throw new Error('gone')
    return take(...all)
  })
  const { budget, another } = open({ store, instances: 2 })
  await vi.advanceTimersByTimeAsync(60_000)
  const end = new AbortController()
  const all = Promise.all([budget, another].map(({ takeForPoll }) => takeAll(takeForPoll, end.signal)))
  await vi.advanceTimersByTimeAsync(40_000)
  end.abort()
  await vi.advanceTimersByTimeAsync(1)
  expect(mostWithin((await all).flat(), 10_000)).toBeLessThanOrEqual(100)
})
