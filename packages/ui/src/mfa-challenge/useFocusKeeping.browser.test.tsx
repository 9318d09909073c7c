import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { kba } from '../test-support/methods.ts'
import { chooseMethod, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { duoOnThisPage, duoPage, serveDuoFrames } from '../test-support/serveDuoFrames.ts'

// Real frames: the page around one hears of no focus that goes into it.

let stopServing = () => {}
afterEach(() => stopServing())

it('goes to the heading of the outcome when Duo’s prompt goes, and the focus was in it', async () => {
  const { user, simulator, container } = renderWithChallenge({
    methods: (world) => [duoOnThisPage(world.simulator, world.person), kba],
  })
  stopServing = serveDuoFrames(simulator)
  await chooseMethod(user, /^Duo/, 'Confirm with Duo')
  await vi.waitFor(() => duoPage(container))
  window.focus()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(screen.getByTitle('Duo’s prompt'))

  await userEvent.keyboard('{Enter}')

  const heading = await screen.findByRole('heading', { name: 'Thank you, it’s you' })
  expect(document.activeElement).toBe(heading)
})
