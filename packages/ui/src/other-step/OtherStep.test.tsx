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
  await chooseMethod(user, /^Card reader/, 'Enter the code')
  expect(gateway.to('/passphrase/start')).toHaveLength(1)
  expect(screen.getByText('The number on its display')).toBeTruthy()

  await user.type(codeField(), '000000{Enter}')
  await screen.findByText('That code is not right. Check it and try again.')
  expect(document.activeElement).toBe(codeField())
  expect(onSucceeded).not.toHaveBeenCalled()

  await user.clear(codeField())
  await user.type(codeField(), '123456{Enter}')
  await screen.findByRole('heading', { name: 'Thank you, it’s you' })
  expect(onSucceeded).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ status: 'succeeded', methodId: 'own', method: 'other' }),
  )
})

it('asks for the code and says nothing of sending where none was typed', async () => {
  const { gateway, user } = renderChallenge()
  await chooseMethod(user, /^Card reader/, 'Enter the code')

  await user.click(button('Confirm'))

  expect(screen.getAllByText('Enter the code')).toHaveLength(2)
  expect(gateway.to('/check')).toEqual([])
})

it('says why it could not be started, and starts on the next press', async () => {
  const { gateway, user } = renderChallenge()
  gateway.break((path) => (path.endsWith('/start') ? Response.json({ status: 'FAILED' }) : undefined))
  await chooseMethod(user, /^Card reader/, 'Card reader')
  await screen.findByText('The code could not be sent. Try again, or try another way.')

  gateway.break(undefined)
  await user.click(button('Try again'))

  expect(await screen.findByRole('heading', { name: 'Enter the code' })).toBeTruthy()
})

it('waits for an approval that is asked for on a press, and is passed by it', async () => {
  const { gateway, onSucceeded, user } = renderChallenge()
  await chooseMethod(user, /^Acme on your watch/, 'Acme on your watch')
  expect(gateway.to('/our-app/start')).toEqual([])
  await user.click(button('Send request'))
  await screen.findByRole('progressbar', { name: 'Waiting for your answer' })
  await waitFor(() => expect(gateway.heldPolls()).toBe(1))

  gateway.approve()

  await screen.findByRole('heading', { name: 'Thank you, it’s you' })
  expect(onSucceeded).toHaveBeenCalledOnce()
})

it('says that an approval was refused, and asks for another one', async () => {
  const { gateway, onSucceeded, user } = renderChallenge()
  gateway.break((path) => (path.endsWith('/poll') ? Response.json({ status: 'FAILED' }) : undefined))
  await chooseMethod(user, /^Acme on your watch/, 'Acme on your watch')
  await user.click(button('Send request'))
  await screen.findByRole('heading', { name: 'It was not approved' })

  await user.click(button('Try again'))

  await waitFor(() => expect(gateway.to('/our-app/start')).toHaveLength(2))
  expect(onSucceeded).not.toHaveBeenCalled()
})
