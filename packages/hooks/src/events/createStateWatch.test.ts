import { expect, it } from 'vitest'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { createStateWatch } from './createStateWatch.ts'

it('says how long the state before lasted, and nothing while a state lasts', async () => {
  const clock = createFakeClock()
  const lasted = createStateWatch(clock)

  expect(lasted('idle')).toBe(0)
  await clock.advance(2_000)
  expect(lasted('idle')).toBeUndefined()
  await clock.advance(1_000)
  expect(lasted('sending')).toBe(3_000)
  await clock.advance(500)
  expect(lasted('idle')).toBe(500)
})

it('knows no time before a state when the clock was set back', () => {
  const times = [10_000, 4_000, 5_000]
  const lasted = createStateWatch({ now: () => times.shift() ?? 0, setTimeout: () => () => undefined })

  expect([lasted('idle'), lasted('sending'), lasted('sent')]).toEqual([0, 0, 1_000])
})
