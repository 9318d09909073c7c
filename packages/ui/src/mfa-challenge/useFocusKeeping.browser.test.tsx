import { screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button } from '../test-support/button.ts'
import { kba, okta } from '../test-support/methods.ts'
import { chooseMethod, renderInWorld, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { duoOnThisPage, duoPage, serveDuoFrames } from '../test-support/serveDuoFrames.ts'
import { MfaChallenge } from './MfaChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

// Real frames: the page around one hears of no focus that goes into it.

let stopServing = () => {}
afterEach(() => stopServing())

it('goes to the heading of the outcome when Duo’s prompt goes, and the focus was in it', async () => {
  const { user, simulator, container } = renderWithChallenge({
    methods: (world) => [duoOnThisPage(world.simulator, world.person), kba],
  })
  stopServing = serveDuoFrames(simulator)
  await chooseMethod(user, /^Duo/, englishWords.duoHeading)
  await vi.waitFor(() => duoPage(container))
  window.focus()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(screen.getByTitle(englishWords.duoFrameTitle))

  await userEvent.keyboard('{Enter}')

  const heading = await screen.findByRole('heading', { name: englishWords.succeededHeading })
  expect(document.activeElement).toBe(heading)
})

/** What is protected, and the challenge in the place of the button that asks for it. */
function Portal() {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <MfaChallenge methods={[okta, kba]} autoFocusHeading />
  return (
    <button type="button" onClick={() => setIsOpen(true)}>
      Approve
    </button>
  )
}

it('goes to the heading a moment after the button is gone that opened the challenge', async () => {
  renderInWorld(<Portal />)
  const seen: (string | undefined)[] = []
  const watch = new MutationObserver(() => seen.push(document.activeElement?.tagName))
  watch.observe(document.body, { childList: true, subtree: true })

  await userEvent.click(button('Approve'))
  const heading = await screen.findByRole('heading', { name: englishWords.pickerHeading })
  await vi.waitFor(() => expect(document.activeElement).toBe(heading))

  watch.disconnect()
  expect(seen[0]).toBe('BODY')
})
