import { expect, it } from 'vitest'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { createFakeStorage } from '../test-support/fakeStorage.ts'
import { createDeadlines } from './Deadlines.ts'
import { noteRateLimit } from './noteRateLimit.ts'

function createTest() {
  const clock = createFakeClock({ now: 1_000_000 })
  return { clock, deadlines: createDeadlines({ challengeKey: 'default', clock, storage: createFakeStorage() }) }
}

it('has all controls wait as long as the service says, ten seconds if it does not', () => {
  const told = createTest()
  noteRateLimit({ code: 'rateLimited', retryAt: 1_007_000 }, told)
  expect(told.deadlines.get('rateLimit')).toBe(1_007_000)

  const untold = createTest()
  noteRateLimit({ code: 'rateLimited', retryAt: undefined }, untold)
  expect(untold.deadlines.get('rateLimit')).toBe(1_010_000)
})

it('never shortens a wait, and minds no other failure', () => {
  const test = createTest()

  noteRateLimit({ code: 'rateLimited', retryAt: 1_030_000 }, test)
  noteRateLimit({ code: 'rateLimited', retryAt: 1_007_000 }, test)
  noteRateLimit({ code: 'offline' }, test)

  expect(test.deadlines.get('rateLimit')).toBe(1_030_000)
})
