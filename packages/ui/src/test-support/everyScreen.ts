import { act, screen } from '@testing-library/react'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { button } from './button.ts'
import type { hearChallenge } from './hearChallenge.ts'
import { duoOf, kba, okta, rsaOf, textMessage } from './methods.ts'
import { chooseMethod, codeField } from './renderWithChallenge.tsx'

type Heard = ReturnType<typeof hearChallenge>

/** One method of each type, at the service of that world. */
export function everyMethod({ simulator, person }: Pick<Heard, 'simulator' | 'person'>): readonly MfaMethod[] {
  return [textMessage, okta, duoOf(simulator, person), kba, rsaOf(simulator)]
}

/** Each screen of the challenge: its heading, and the way there from the choice. */
export const everyScreen: readonly { heading: string; reach: (world: Heard) => Promise<void> }[] = [
  { heading: 'Confirm it’s you', reach: async () => undefined },
  {
    heading: 'Get a code',
    async reach({ user, simulator }) {
      simulator.addFault({ operation: 'createSendToken', kind: 'forbidden', times: 1 })
      await chooseMethod(user, /^Text message/, 'Get a code')
    },
  },
  { heading: 'Enter the code', reach: codeIsSent },
  {
    heading: 'Confirm with Okta Verify',
    async reach({ user }) {
      await chooseMethod(user, /^Okta Verify/, 'Confirm with Okta Verify')
    },
  },
  { heading: 'Check your phone', reach: pushIsSent },
  {
    heading: 'Answer your questions',
    async reach({ user }) {
      await chooseMethod(user, /^Security questions/, 'Answer your questions')
      await screen.findByRole('button', { name: 'Confirm' })
    },
  },
  {
    heading: 'Confirm with Duo',
    async reach({ user }) {
      await chooseMethod(user, /^Duo/, 'Confirm with Duo')
      await screen.findByTitle('Duo’s prompt')
    },
  },
  {
    heading: 'Confirm with RSA SecurID',
    async reach({ user }) {
      await chooseMethod(user, /^RSA SecurID/, 'Confirm with RSA SecurID')
    },
  },
  {
    heading: 'Too many tries',
    async reach(world) {
      await codeIsSent(world)
      world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout', times: 1 })
      await world.user.type(codeField(), '123456{Enter}')
      await screen.findByRole('heading', { name: 'Too many tries' })
    },
  },
  { heading: 'Thank you, it’s you', reach: codeIsRight },
]

/** From the choice to a code that has been sent. */
export async function codeIsSent({ user }: Pick<Heard, 'user'>): Promise<void> {
  await chooseMethod(user, /^(Text message|Phone call|E-mail)/, 'Enter the code')
  await screen.findByRole('button', { name: 'Send a new code' })
  await screen.findByText(/^(We texted it|We’re calling|We sent it)/)
}

/** From the choice to the end, by the code that was sent. */
export async function codeIsRight(world: Pick<Heard, 'user' | 'simulator'>): Promise<void> {
  await codeIsSent(world)
  await world.user.type(codeField(), `${world.simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByRole('heading', { name: 'Thank you, it’s you' })
}

/** From the choice to a push that is waited for. */
export async function pushIsSent({ user }: Pick<Heard, 'user'>): Promise<void> {
  await chooseMethod(user, /^Okta Verify/, 'Confirm with Okta Verify')
  await user.click(button('Send notification'))
  await screen.findByRole('heading', { name: 'Check your phone' })
}

/** Duo's frame says something to the page. */
export async function sayFromDuo({ simulator }: Pick<Heard, 'simulator'>, data: string): Promise<void> {
  const { contentWindow: source } = await screen.findByTitle<HTMLIFrameElement>('Duo’s prompt')
  const origin = `https://${simulator.duo.host}`
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source })))
}
