import { afterEach, beforeAll } from 'vitest'

// How long to look for what an answer brings, on a machine that is busy: a bound, no wait.
beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 4_000 })
})

// Only a test that asked for a document has something to unmount.
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})
