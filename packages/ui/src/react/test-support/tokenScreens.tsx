import type { MfaTokenMethod } from '@mfa-challenge/hooks'
import type { GatedWorld } from '../../../../hooks/src/react/test-support/createGatedWorld.tsx'
import { answers, person } from '../../../../hooks/src/react/test-support/walkSteps.ts'
import { textMessage } from '../../test-support/methods.ts'
import { TokenStep } from '../../token-step/TokenStep.tsx'
import { createScreenSubject } from './createScreenSubject.tsx'
import { press, type } from './hands.ts'
import { englishWords } from '../../words/englishWords.ts'

const method: MfaTokenMethod = textMessage

/** Types a code and confirms it: that which was sent last, or one with another first digit. */
export function enterCode({ page, simulator }: GatedWorld, { right }: { right: boolean }) {
  const code = simulator.latestCode(method.userAlias) ?? ''
  type(page.querySelector('input'), right ? code : code.replace(/^./, (first) => (first === '0' ? '1' : '0')))
  press(page, englishWords.confirm)
}

const steps = [
  answers<unknown, HTMLElement>('at the field'),
  person<unknown, HTMLElement>(({ world }) => enterCode(world, { right: false }), 'while a wrong code is checked'),
  answers<unknown, HTMLElement>('after a wrong code'),
  person<unknown, HTMLElement>(({ world }) => enterCode(world, { right: true }), 'while the right code is checked'),
  answers<unknown, HTMLElement>('after the success'),
]

/** The first code is asked for by what the person pressed before. */
export const pressedToken = createScreenSubject<object>({
  name: 'TokenStep with a press',
  prepare: () => ({}),
  show: (sendOn, tell) => <TokenStep method={method} sendOn={sendOn} onEnd={(end) => tell(`onEnd ${end}`)} />,
  first: 'while the code is sent',
  steps,
  endsIn: 'onEnd succeeded',
})

/** The first code is sent unasked. */
export const autoToken = createScreenSubject<object>({
  name: 'TokenStep with autoSend',
  prepare: () => ({}),
  show: (_, tell) => <TokenStep method={method} autoSend onEnd={(end) => tell(`onEnd ${end}`)} />,
  first: 'while the code is sent',
  steps,
  endsIn: 'onEnd succeeded',
})
