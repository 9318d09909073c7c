// @vitest-environment jsdom
import type { MfaMethod } from '@mfa-challenge/hooks'
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { StepUp } from './StepUp.tsx'
import { server, simulator } from './simulatedServer.ts'
import { englishWords } from '@mfa-challenge/ui/words'

// The screen of a method is loaded when it is chosen, and a phone is asked after every few seconds.
vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  cleanup()
  simulator.reset()
  simulator.clearFaults()
  // The pause before another code outlives a reload. It must not outlive a test.
  sessionStorage.clear()
})
afterAll(() => server.close())

const methods: MfaMethod[] = [
  { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK', codeLength: 6 },
  { id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example' },
]

async function choose(method: RegExp) {
  const user = userEvent.setup()
  const onDone = vi.fn()
  render(<StepUp methods={methods} onDone={onDone} onCancel={vi.fn()} />)
  await user.click(screen.getByRole('radio', { name: method }))
  await user.click(screen.getByRole('button', { name: englishWords.continue }))
  return { user, onDone }
}

it('lets a person through with the code that was sent', async () => {
  const { user, onDone } = await choose(/Text message/)
  await screen.findByText(/We texted it/)

  await user.type(screen.getByRole('textbox'), simulator.latestCode('will.albin') ?? '')
  await user.click(screen.getByRole('button', { name: englishWords.confirm }))

  expect(await screen.findByRole('heading', { name: englishWords.succeededHeading })).toBeDefined()
  expect(onDone).toHaveBeenCalledOnce()
})

it('lets a person through who approves on the phone', async () => {
  const { user, onDone } = await choose(/Okta Verify/)
  await user.click(await screen.findByRole('button', { name: englishWords.pushSend }))
  await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })

  const push = simulator.pushes().at(-1)
  simulator.approve(push?.requestId ?? '')

  expect(await screen.findByRole('heading', { name: englishWords.succeededHeading })).toBeDefined()
  expect(onDone).toHaveBeenCalledOnce()
})

it('says when to try again under the rate limit', async () => {
  simulator.addFault({ kind: 'rateLimited', operation: 'createSendToken', retryAfter: '30' })

  await choose(/Text message/)

  expect(await screen.findByText(/^in 0:(30|29)$/)).toBeDefined()
  expect(simulator.outbox()).toEqual([])
})

it('lets nobody through after too many tries, and says so', async () => {
  simulator.addFault({ kind: 'lockout', operation: 'sendTokenAuthRequest' })
  const { user, onDone } = await choose(/Text message/)
  await screen.findByText(/We texted it/)

  await user.type(screen.getByRole('textbox'), simulator.latestCode('will.albin') ?? '')
  await user.click(screen.getByRole('button', { name: englishWords.confirm }))

  expect(await screen.findByRole('heading', { name: englishWords.lockoutHeading })).toBeDefined()
  expect(onDone).not.toHaveBeenCalled()
})
