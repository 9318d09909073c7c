import { expect, it } from 'vitest'
import { createPatience } from './createPatience.ts'

it('waits until others have ended', async () => {
  const busy = [1.2, 0.6, 0.1]
  const { waitForQuiet, state } = createPatience({ total: 60, lookMs: 1, watch: () => () => busy.shift() ?? 9 })

  await waitForQuiet()

  expect(busy).toEqual([])
  expect(state().inVain).toBe(0)
})

it('gives up in the end, and says how often', async () => {
  const { waitForQuiet, state } = createPatience({ total: 0.02, lookMs: 5, watch: () => () => 2 })

  await waitForQuiet()
  await waitForQuiet()

  expect(state().inVain).toBe(2)
})

it('waits for nothing where the system does not tell', async () => {
  const { waitForQuiet, state } = createPatience({ total: 60, lookMs: 1, watch: () => () => undefined })

  await waitForQuiet()

  expect(state().inVain).toBe(0)
})
