import type { MfaMethod } from '@mfa-challenge/hooks'
import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import type { StoryContext } from '@storybook/react-vite'
import '../duo-web-step/DuoWebStep.tsx'
import '../kba-step/KbaStep.tsx'
import '../okta-verify-step/OktaVerifyStep.tsx'
import '../rsa-step/RsaStep.tsx'
import '../token-step/TokenStep.tsx'
import { duoOnThisPage } from './serveDuoFrames.ts'
import { shownWords } from './shownWords.ts'
import { goOnBy } from './wayBy.ts'

// The steps above are loaded on demand, and here beforehand: no story waits for a network.

/** One method of each type, for somebody whom the simulator knows. */
export function everyMethod(simulator: Simulator, person: SimulatorPerson): readonly MfaMethod[] {
  const { userAlias, destinations } = person
  return [
    { id: 'okta', type: 'okta-verify', userId: person.oktaUserId, deviceName: 'Ana’s Pixel' },
    {
      id: 'text',
      type: 'token',
      userAlias,
      deliveryType: 'SMS_PERSONAL',
      destination: destinations.SMS_PERSONAL,
      codeLength: 6,
    },
    { id: 'questions', type: 'kba', count: 2 },
    duoOnThisPage(simulator, person),
    { id: 'rsa', type: 'rsa', getRequestId: async () => simulator.startRsa(userAlias) },
  ]
}

/** Chooses a method in the picker, and waits for its screen. */
export async function choose(hands: Pick<StoryContext, 'canvas' | 'userEvent'>, methodId: string) {
  await goOnBy(hands, methodId)
  await hands.canvas.findByRole('button', { name: isAnotherWay }, { timeout: 5_000 })
}

/** Each screen of a method has it; while Duo’s frame is open, in other words. */
function isAnotherWay(name: string): boolean {
  return name === shownWords.tryAnotherWay || name === shownWords.duoCantSee
}
