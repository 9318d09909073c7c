import { expect, it } from 'vitest'
import { createMemoryStore } from './createMemoryStore.ts'
import { storeTests } from './test-support/storeTests.ts'

storeTests(() => {
  let time = 1_000_000
  const store = createMemoryStore(() => time)
  return {
    store,
    pass: async (ms) => {
      time += ms
    },
  }
})

it('stops a bucket for no longer where the clock is put back', async () => {
  let time = 1_000_000
  const store = createMemoryStore(() => time)
  const bucket = { capacity: 5, perSecond: 1_000, keep: 0 }
  await store.takeFromBucket('stopped', bucket)
  time += 500
  await store.stopBucket('stopped', 1_000)
  time -= 400_000
  expect(await store.takeFromBucket('stopped', bucket)).toEqual({ taken: false, retryInMs: 1_000 })
  time += 1_000
  expect((await store.takeFromBucket('stopped', bucket)).taken).toBe(true)
})
