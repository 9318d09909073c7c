import type { MfaMethod } from '@mfa-challenge/hooks'
import { createSimulator, type Scenario } from '@mfa-challenge/simulator'
import { simulatorHandlers } from '@mfa-challenge/simulator/msw'
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { StepUp } from '../src/StepUp.tsx'

const simulator = createSimulator()
const [will] = simulator.people
// jsdom believes to be at http://localhost:3000. Who is signed in has MSW play your server, too: it adds the credentials.
const server = setupServer(...simulatorHandlers(simulator, 'http://localhost:3000/mfa-api', { signedIn: will }))
configure({ asyncUtilTimeout: 15_000 })

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  cleanup()
  // The pause before another code outlives a reload. It must not outlive a test.
  sessionStorage.clear()
})
afterAll(() => server.close())

export const sms: MfaMethod = {
  id: 'sms',
  type: 'token',
  userAlias: 'will.albin',
  deliveryType: 'SMS_WORK',
  codeLength: 6,
}
export const push: MfaMethod = { id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example' }

/** Opens the challenge, chooses the one method, and has everything go as the scenario says. */
export async function stepUp(scenario: Scenario, method: MfaMethod) {
  simulator.play(scenario)
  const onDone = vi.fn()
  render(<StepUp methods={[method]} onDone={onDone} />)
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
  const enterCode = async (code: string) => {
    await screen.findByText(/We texted it/)
    await userEvent.type(await screen.findByRole('textbox'), code)
    await press('Confirm')
  }
  await press('Continue')
  return { press, enterCode, onDone }
}
