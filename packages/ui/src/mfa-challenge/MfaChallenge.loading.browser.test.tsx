import { act, render, screen, within } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createWorld } from '../test-support/createWorld.tsx'
import { duoOf, kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import { recordAnnouncements } from '../test-support/recordAnnouncements.ts'
import { cutOff, holdBack, reconnect } from '../test-support/unreliableNetwork.ts'
import { MfaChallenge } from './MfaChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

// Real files, fetched over a network that fails. A page keeps what it has once: so each test has a method to itself.

vi.setConfig({ testTimeout: 30_000 })

// How long a machine takes is no fact of ours.
const soon = { timeout: 10_000 }
const failed = 'This could not be loaded. Check your connection and try again, or try another way.'
const uncaught = vi.fn<(event: Event) => void>()

beforeEach(() => {
  window.addEventListener('error', uncaught)
  window.addEventListener('unhandledrejection', uncaught)
})
afterEach(async () => {
  await reconnect()
  window.removeEventListener('error', uncaught)
  window.removeEventListener('unhandledrejection', uncaught)
  if (uncaught.mock.calls.length > 0) throw new Error('An error escaped to the host.')
})

/** The host’s own: what reaches it has blanked the portal. */
class HostBoundary extends Component<{ children: ReactNode }, { isReached: boolean }> {
  static getDerivedStateFromError() {
    return { isReached: true }
  }

  override state = { isReached: false }

  override render() {
    return this.state.isReached ? <p>The portal is gone.</p> : this.props.children
  }
}

function renderPortal({ challenges = 1 } = {}) {
  const world = createWorld()
  const { simulator, person } = world
  const methods = [textMessage, okta, kba, rsaOf(simulator), duoOf(simulator, person)]
  const view = render(
    <HostBoundary>
      <p>The portal</p>
      {Array.from({ length: challenges }, (_, place) => (
        <MfaChallenge key={place} methods={methods} />
      ))}
    </HostBoundary>,
    { wrapper: world.wrapper },
  )
  const sections = [...view.container.querySelectorAll('section')]
  return { ...world, ...view, sections }
}

const button = (name: string) => screen.findByRole('button', { name })
const heading = (name: string) => screen.findByRole('heading', { name })

async function choose(name: RegExp, section = document.body) {
  await userEvent.click(within(section).getByRole('radio', { name }))
  await userEvent.click(within(section).getByRole('button', { name: englishWords.continue }))
}

it('says that a method could not be loaded, and loads it anew on a press', async () => {
  const { asked, settle } = renderPortal()
  const heard = recordAnnouncements()
  await cutOff('TokenStep')

  await choose(/^Text message/)

  expect(await screen.findByText(failed, { ignore: '[aria-live]' })).toBeVisible()
  await expect.poll(() => document.activeElement, soon).toBe(await heading('Text message'))
  await expect.poll(() => heard, soon).toEqual([`alert: ${failed}`])
  expect(screen.getByText('The portal')).toBeVisible()
  expect(asked('createSendToken')).toBe(0)

  await reconnect()
  await userEvent.click(await button(englishWords.tryAgain))

  await expect.poll(() => document.activeElement, soon).toBe(await heading(englishWords.codeHeading))
  await settle()
  expect(asked('createSendToken')).toBe(1)
  expect(screen.queryByText(failed, { ignore: '[aria-live]' })).toBeNull()
})

it('says so each time that it fails, keeps the focus, and works at last', async () => {
  const { advance } = renderPortal()
  const heard = recordAnnouncements()
  await cutOff('OktaVerifyStep')
  await choose(/^Okta Verify/)
  await screen.findByText(failed, { ignore: '[aria-live]' })

  // One message after the other: each has its time to be spoken, from when it has failed. Two that come before the first is
  // spoken are one.
  const timesHeard = async () => {
    await advance(5_000)
    return heard.filter((said) => said === `alert: ${failed}`).length
  }
  await expect.poll(timesHeard, soon).toBe(1)

  for (const time of [2, 3, 4]) {
    await userEvent.click(await button(englishWords.tryAgain))
    await expect.poll(timesHeard, soon).toBe(time)
    await screen.findByText(failed, { ignore: '[aria-live]' })
    expect(document.activeElement).toBe(await button(englishWords.tryAgain))
  }

  await reconnect()
  await userEvent.click(await button(englishWords.tryAgain))
  await expect.poll(() => document.activeElement, soon).toBe(await heading(englishWords.oktaHeading))
})

it('lets another way be taken, and loads anew when the first is chosen again', async () => {
  renderPortal()
  await cutOff('KbaStep')
  await choose(/^Security questions/)
  await screen.findByText(failed, { ignore: '[aria-live]' })

  await userEvent.click(await button(englishWords.tryAnotherWay))
  await expect.poll(() => document.activeElement, soon).toBe(await heading(englishWords.pickerHeading))
  await choose(/^Okta Verify/)
  await heading(englishWords.oktaHeading)
  await userEvent.click(await button(englishWords.tryAnotherWay))

  await reconnect()
  await choose(/^Security questions/)
  await heading(englishWords.kbaHeading)
  expect(screen.queryByText(failed, { ignore: '[aria-live]' })).toBeNull()
})

it('can be left while it loads for too long, and what comes then changes nothing', async () => {
  const { sleep } = renderPortal()
  const letThrough = await holdBack('DuoWebStep')
  await choose(/^Duo/)
  await screen.findByText('Loading…')

  await sleep(15_000)
  await screen.findByText(failed, { ignore: '[aria-live]' })
  await userEvent.click(await button(englishWords.tryAnotherWay))
  await choose(/^Okta Verify/)
  const shown = await heading(englishWords.oktaHeading)
  await letThrough()
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)))

  expect(shown).toBeVisible()
  expect(screen.queryByText(failed, { ignore: '[aria-live]' })).toBeNull()
})

it('fails in one challenge, and leaves the other alone', async () => {
  const { sections } = renderPortal({ challenges: 2 })
  const [one, other] = sections
  await cutOff('RsaStep')
  await choose(/^RSA/, one)
  await within(one ?? document.body).findByText(failed, { ignore: '[aria-live]' })
  expect(within(other ?? document.body).getByRole('heading').textContent).toBe(englishWords.pickerHeading)

  await reconnect()
  await choose(/^RSA/, other)
  await within(other ?? document.body).findByRole('heading', { name: englishWords.rsaHeading })
  await userEvent.click(await button(englishWords.tryAgain))
  await within(one ?? document.body).findByRole('heading', { name: englishWords.rsaHeading })
})
