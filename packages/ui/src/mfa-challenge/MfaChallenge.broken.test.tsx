// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { recordAnnouncements } from '../test-support/recordAnnouncements.ts'
import { chooseMethod, outside, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'
import { englishWords } from '../words/englishWords.ts'

const failed =
  'Something on this page failed. Try again, or try another way. If it keeps happening, tell your help desk.'
const mistake = new Error('a mistake of the host’s')

let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  // React tells of what a boundary has caught there.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  monitoring = hearUncaught()
})
afterEach(() => {
  monitoring.stop()
  vi.restoreAllMocks()
})

function renderBroken(props: Partial<MfaChallengeProps>) {
  const world = renderWithChallenge({ methods: () => [textMessage, okta], props })
  return { ...world, heard: recordAnnouncements() }
}

/** A component of the host's that fails, until it is mended. */
function createBroken() {
  let isBroken = true
  return {
    mend() {
      isBroken = false
    },
    Broken() {
      if (isBroken) throw mistake
      return <input aria-label="Code of the host" />
    },
  }
}

it('says that a method’s screen failed, and leaves the portal as it is', async () => {
  const { Broken } = createBroken()
  const { user, heard, settle } = renderBroken({ components: { CodeInput: Broken } })

  const heading = await chooseMethod(user, /^Text message/, 'Text message')
  await settle()

  expect(screen.getByText(failed)).toBeDefined()
  expect(document.activeElement).toBe(heading)
  expect(heard).toEqual([`alert: ${failed}`])
  expect(outside()).toBeDefined()
  expect(monitoring.uncaught).toEqual([mistake])
})

it('goes on by another way', async () => {
  const { Broken } = createBroken()
  const { user } = renderBroken({ components: { CodeInput: Broken } })
  await chooseMethod(user, /^Text message/, 'Text message')

  await user.click(button(englishWords.tryAnotherWay))
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  expect(button(englishWords.pushSend)).toBeDefined()
})

it('goes on with the method once the mistake is over', async () => {
  const { Broken, mend } = createBroken()
  const { user, asked, settle } = renderBroken({ instructions: { token: <Broken /> } })
  await chooseMethod(user, /^Text message/, 'Text message')
  await user.click(button(englishWords.tryAgain))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Text message' }))

  mend()
  await user.click(button(englishWords.tryAgain))
  await settle()

  expect(document.activeElement).toBe(screen.getByRole('heading', { name: englishWords.codeHeading }))
  expect(asked('createSendToken')).toBe(1)
  expect(screen.queryByText(failed)).toBeNull()
})

it('says so with its own button where the host’s is what failed, and without the host’s instructions', async () => {
  function Broken(): never {
    throw mistake
  }
  const { user } = renderBroken({ instructions: { 'okta-verify': <Broken /> } })

  await chooseMethod(user, /^Okta Verify/, 'Okta Verify')

  expect(screen.getByText(failed)).toBeDefined()
  await user.click(button(englishWords.tryAnotherWay))
  expect(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBeDefined()
})
