import { expect, it } from 'vitest'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { createSteadyClock } from './createSteadyClock.ts'

function createTest() {
  const clock = createFakeClock({ now: 1_000_000 })
  return { clock, steady: createSteadyClock(clock) }
}

it('tells the time of the other clock', async () => {
  const { clock, steady } = createTest()
  expect(steady.now()).toBe(1_000_000)

  await clock.advance(5_000)
  clock.step(60_000)

  expect(steady.now()).toBe(1_065_000)
})

it('goes on from where it was when the other is set back', async () => {
  const { clock, steady } = createTest()
  await clock.advance(5_000)
  steady.now()

  clock.step(-3_600_000)
  expect(steady.now()).toBe(1_005_000)
  await clock.advance(5_000)

  expect(steady.now()).toBe(1_010_000)
  expect(steady.from?.(clock.now())).toBe(1_010_000)
})

it('counts what a timer has waited, though nobody looked since the other was set back', async () => {
  const { clock, steady } = createTest()
  const ranAt: number[] = []
  steady.setTimeout(() => ranAt.push(steady.now()), 20_000)
  clock.step(-3_600_000)

  await clock.advance(20_000)

  expect(ranAt).toEqual([1_020_000])
})
