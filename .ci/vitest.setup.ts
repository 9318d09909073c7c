import { afterEach } from 'vitest'

// Only a test that asked for a document has something to unmount.
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})
