import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createWorld } from '../test-support/createWorld.tsx'
import { duoOf, kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import { MfaChallenge } from './MfaChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

// Real files. A page keeps what it has once: so each test has a method to itself.

// How long a machine takes is no fact of ours.
const soon = { timeout: 10_000 }
const loading = 'Loading…'

beforeEach(() => {
  // It is full of what the page began with.
  performance.clearResourceTimings()
})
afterEach(() => {
  vi.restoreAllMocks()
})

function renderChallenge(lastUsed?: string) {
  const world = createWorld()
  const { simulator, person } = world
  const methods = [textMessage, okta, kba, rsaOf(simulator), duoOf(simulator, person)].map((method) => ({
    ...method,
    lastUsed: method.id === lastUsed,
  }))
  const view = render(<MfaChallenge methods={methods} />, { wrapper: world.wrapper })
  /** Whether anybody was told to wait, for however short a time. */
  let waited = false
  const seen = new MutationObserver(() => {
    waited ||= view.container.textContent.includes(loading)
  })
  seen.observe(view.container, { childList: true, subtree: true, characterData: true })
  return { ...world, ...view, hasWaited: () => waited }
}

/** How often the page has fetched a method’s file. */
const fetches = (name: string) =>
  performance
    .getEntriesByType('resource')
    .filter(({ name: address }) => new URL(address).pathname.endsWith(`/${name}.tsx`)).length

const radio = (name: RegExp) => screen.getByRole('radio', { name })
const goOn = () => userEvent.click(screen.getByRole('button', { name: englishWords.continue }))

it('has the method that the pointer came to before it is chosen, and nobody waits', async () => {
  const { hasWaited } = renderChallenge()

  await userEvent.hover(radio(/^Security questions/))
  await expect.poll(() => fetches('KbaStep'), soon).toBe(1)
  await userEvent.click(radio(/^Security questions/))
  await goOn()

  expect(await screen.findByRole('heading', { name: englishWords.kbaHeading })).toBeVisible()
  expect(hasWaited()).toBe(false)
  expect(fetches('KbaStep')).toBe(1)
})

it('has the method that the focus came to', async () => {
  renderChallenge()

  radio(/^Duo/).focus()

  await expect.poll(() => fetches('DuoWebStep'), soon).toBe(1)
})

it('has the method that was used last time when nothing else is to do, and no other', async () => {
  const { asked } = renderChallenge(textMessage.id)

  await expect.poll(() => fetches('TokenStep'), soon).toBe(1)

  expect([fetches('OktaVerifyStep'), fetches('RsaStep')]).toEqual([0, 0])
  expect(asked('createSendToken')).toBe(0)
})

it('fetches nothing ahead where nothing is likely', async () => {
  const idle = vi.spyOn(window, 'requestIdleCallback')
  renderChallenge()

  await expect.element(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBeVisible()

  expect(idle).not.toHaveBeenCalled()
  expect(fetches('RsaStep')).toBe(0)
})
