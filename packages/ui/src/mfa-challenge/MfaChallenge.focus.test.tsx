// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import {
  chooseMethod,
  codeField,
  outside,
  renderWithChallenge as renderChallenge,
} from '../test-support/renderWithChallenge.tsx'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'
import { englishWords } from '../words/englishWords.ts'

function renderWithChallenge(props: Partial<MfaChallengeProps> = {}) {
  return renderChallenge({ methods: ({ simulator }) => [textMessage, okta, kba, rsaOf(simulator)], props })
}

const heading = (name: string) => screen.findByRole('heading', { name })

it('leaves the focus alone when it appears', async () => {
  const { settle } = renderWithChallenge()
  await settle()

  expect(document.activeElement).toBe(document.body)
})

it('takes the focus when it appears only where the host asks for that', async () => {
  renderWithChallenge({ autoFocusHeading: true })

  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
})

it('goes to the heading of the screen that Continue leads to', async () => {
  const { user, settle } = renderWithChallenge()

  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await settle()

  expect(document.activeElement).toBe(await heading(englishWords.codeHeading))
  expect((await heading(englishWords.codeHeading)).tabIndex).toBe(-1)
})

it('goes to the field of that screen where the host prefers it', async () => {
  const { user, settle } = renderWithChallenge({ initialFocus: 'field' })

  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await settle()

  expect(document.activeElement).toBe(codeField())
})

it('goes to the heading of the picker on the way back', async () => {
  const { user } = renderWithChallenge()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  await user.click(button(englishWords.tryAnotherWay))

  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
})

it('goes to the heading of an outcome that takes away what had the focus', async () => {
  const { user, simulator, advance } = renderWithChallenge()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await heading(englishWords.oktaWaitingHeading)
  expect(document.activeElement).toBe(button(englishWords.pushSendAgain))

  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)

  expect(document.activeElement).toBe(await heading(englishWords.succeededHeading))
})

it('leaves the focus with the host when an outcome comes by itself', async () => {
  const { user, simulator, advance } = renderWithChallenge()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await heading(englishWords.oktaWaitingHeading)
  await user.click(outside())

  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)

  await heading(englishWords.succeededHeading)
  expect(document.activeElement).toBe(outside())
})

it('goes to the heading when the button that was pressed is gone', async () => {
  const { user } = renderWithChallenge()
  const title = await chooseMethod(user, /^RSA SecurID/, englishWords.rsaHeading)

  await user.click(button(englishWords.rsaStart))
  await screen.findByRole('progressbar')

  expect(screen.queryByRole('button', { name: englishWords.rsaStart })).toBeNull()
  expect(document.activeElement).toBe(title)
})

it('does not come back for the focus once the person has left for the host', async () => {
  const { user, advance } = renderWithChallenge()
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await user.click(outside())

  await advance(3_000)

  expect(document.activeElement).toBe(outside())
})

it('does not take a rest from the focus for a loss', async () => {
  const { user, advance } = renderWithChallenge()
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await user.click(codeField())
  codeField().blur()

  await advance(3_000)

  expect(document.activeElement).toBe(document.body)
})
