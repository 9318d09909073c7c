// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import type { MfaChallengeProps } from '../mfa-challenge/MfaChallengeProps.ts'
import { button } from '../test-support/button.ts'
import { createGatewayWorld, ourApp, passphrase } from '../test-support/createGatewayWorld.tsx'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import './OtherStep.tsx'
import { englishWords } from '../words/englishWords.ts'

function renderChallenge() {
  const { gateway, wrapper } = createGatewayWorld()
  const onSucceeded = vi.fn<NonNullable<MfaChallengeProps['onSucceeded']>>()
  render(<MfaChallenge methods={[passphrase, ourApp]} onSucceeded={onSucceeded} />, { wrapper })
  return { gateway, onSucceeded, user: userEvent.setup() }
}

it('is offered under the name and the line that the portal gives it', () => {
  renderChallenge()
  const names = ['Card reader The number on its display', 'Acme on your watch Tap twice on it']
  expect(names.map((name) => screen.getByRole('radio', { name }))).toEqual(screen.getAllByRole('radio'))
})

it('is started by the press that chose it, and passed by the right code', async () => {
  const { gateway, onSucceeded, user } = renderChallenge()
  await chooseMethod(user, /^Card reader/, englishWords.codeHeading)
  expect(gateway.to('/passphrase/start')).toHaveLength(1)
  expect(screen.getByText('The number on its display')).toBeTruthy()

  await user.type(codeField(), '000000{Enter}')
  await screen.findByText('That code is not right. Check it and try again.')
  expect(document.activeElement).toBe(codeField())
  expect(onSucceeded).not.toHaveBeenCalled()

  await user.clear(codeField())
  await user.type(codeField(), '123456{Enter}')
  await screen.findByRole('heading', { name: englishWords.succeededHeading })
  expect(onSucceeded).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ status: 'succeeded', methodId: 'own', method: 'other' }),
  )
})

it('asks for the code and says nothing of sending where none was typed', async () => {
  const { gateway, user } = renderChallenge()
  await chooseMethod(user, /^Card reader/, englishWords.codeHeading)

  await user.click(button(englishWords.confirm))

  expect(screen.getAllByText(englishWords.codeHeading)).toHaveLength(2)
  expect(gateway.to('/check')).toEqual([])
})

it('says why it could not be started, and starts on the next press', async () => {
  const { gateway, user } = renderChallenge()
  gateway.break((path) => (path.endsWith('/start') ? Response.json({ status: 'FAILED' }) : undefined))
  await chooseMethod(user, /^Card reader/, 'Card reader')
  await screen.findByText('The code could not be sent. Try again, or try another way.')

  gateway.break(undefined)
  await user.click(button(englishWords.tryAgain))

  expect(await screen.findByRole('heading', { name: englishWords.codeHeading })).toBeTruthy()
})

it('waits for an approval that is asked for on a press, and is passed by it', async () => {
  const { gateway, onSucceeded, user } = renderChallenge()
  await chooseMethod(user, /^Acme on your watch/, 'Acme on your watch')
  expect(gateway.to('/our-app/start')).toEqual([])
  await user.click(button(englishWords.rsaStart))
  await screen.findByRole('progressbar', { name: englishWords.pushWaiting })
  await waitFor(() => expect(gateway.heldPolls()).toBe(1))

  gateway.approve()

  await screen.findByRole('heading', { name: englishWords.succeededHeading })
  expect(onSucceeded).toHaveBeenCalledOnce()
})

it('says that an approval was refused, and asks for another one', async () => {
  const { gateway, onSucceeded, user } = renderChallenge()
  gateway.break((path) => (path.endsWith('/poll') ? Response.json({ status: 'FAILED' }) : undefined))
  await chooseMethod(user, /^Acme on your watch/, 'Acme on your watch')
  await user.click(button(englishWords.rsaStart))
  await screen.findByRole('heading', { name: englishWords.pushRefusedHeading })

  await user.click(button(englishWords.tryAgain))

  await waitFor(() => expect(gateway.to('/our-app/start')).toHaveLength(2))
  expect(onSucceeded).not.toHaveBeenCalled()
})
