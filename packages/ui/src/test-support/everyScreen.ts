import { act, screen } from '@testing-library/react'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { button } from './button.ts'
import type { hearChallenge } from './hearChallenge.ts'
import { duoOf, kba, okta, rsaOf, textMessage } from './methods.ts'
import { chooseMethod, codeField } from './renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

type Heard = ReturnType<typeof hearChallenge>

/** One method of each type, at the service of that world. */
export function everyMethod({ simulator, person }: Pick<Heard, 'simulator' | 'person'>): readonly MfaMethod[] {
  return [textMessage, okta, duoOf(simulator, person), kba, rsaOf(simulator)]
}

/** Each screen of the challenge: its heading, and the way there from the choice. */
export const everyScreen: readonly { heading: string; reach: (world: Heard) => Promise<void> }[] = [
  { heading: englishWords.pickerHeading, reach: async () => undefined },
  {
    heading: englishWords.codeRequestHeading,
    async reach({ user, simulator }) {
      simulator.addFault({ operation: 'createSendToken', kind: 'forbidden', times: 1 })
      await chooseMethod(user, /^Text message/, englishWords.codeRequestHeading)
    },
  },
  { heading: englishWords.codeHeading, reach: codeIsSent },
  {
    heading: englishWords.oktaHeading,
    async reach({ user }) {
      await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
    },
  },
  { heading: englishWords.oktaWaitingHeading, reach: pushIsSent },
  {
    heading: englishWords.kbaHeading,
    async reach({ user }) {
      await chooseMethod(user, /^Security questions/, englishWords.kbaHeading)
      await screen.findByRole('button', { name: englishWords.confirm })
    },
  },
  {
    heading: englishWords.duoHeading,
    async reach({ user }) {
      await chooseMethod(user, /^Duo/, englishWords.duoHeading)
      await screen.findByTitle(englishWords.duoFrameTitle)
    },
  },
  {
    heading: englishWords.rsaHeading,
    async reach({ user }) {
      await chooseMethod(user, /^RSA SecurID/, englishWords.rsaHeading)
    },
  },
  {
    heading: englishWords.lockoutHeading,
    async reach(world) {
      await codeIsSent(world)
      world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout', times: 1 })
      await world.user.type(codeField(), '123456{Enter}')
      await screen.findByRole('heading', { name: englishWords.lockoutHeading })
    },
  },
  { heading: englishWords.succeededHeading, reach: codeIsRight },
]

/** From the choice to a code that has been sent. */
export async function codeIsSent({ user }: Pick<Heard, 'user'>): Promise<void> {
  await chooseMethod(user, /^(Text message|Phone call|E-mail)/, englishWords.codeHeading)
  await screen.findByRole('button', { name: englishWords.sendNewCode })
  await screen.findByText(/^(We texted it|We’re calling|We sent it)/)
}

/** From the choice to the end, by the code that was sent. */
export async function codeIsRight(world: Pick<Heard, 'user' | 'simulator'>): Promise<void> {
  await codeIsSent(world)
  await world.user.type(codeField(), `${world.simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByRole('heading', { name: englishWords.succeededHeading })
}

/** From the choice to a push that is waited for. */
export async function pushIsSent({ user }: Pick<Heard, 'user'>): Promise<void> {
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })
}

/** Duo's frame says something to the page. */
export async function sayFromDuo({ simulator }: Pick<Heard, 'simulator'>, data: string): Promise<void> {
  const { contentWindow: source } = await screen.findByTitle<HTMLIFrameElement>(englishWords.duoFrameTitle)
  const origin = `https://${simulator.duo.host}`
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source })))
}
