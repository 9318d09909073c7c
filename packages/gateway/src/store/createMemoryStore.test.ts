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
