import { expect, it } from 'vitest'
import { resendDelay } from './resendDelay.ts'

it('waits 30 s after the first send, and twice as long after each further one', () => {
  expect([1, 2, 3, 4, 5].map(resendDelay)).toEqual([30_000, 60_000, 120_000, 240_000, 480_000])
})
