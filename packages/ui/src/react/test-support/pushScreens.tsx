import type { MfaRsaMethod } from '@mfa-challenge/hooks'
import type { Hands } from '../../../../hooks/src/react/test-support/createSubject.tsx'
import { answers, passes, person } from '../../../../hooks/src/react/test-support/walkSteps.ts'
import { OktaVerifyStep } from '../../okta-verify-step/OktaVerifyStep.tsx'
import { RsaStep } from '../../rsa-step/RsaStep.tsx'
import { okta } from '../../test-support/methods.ts'
import { createScreenSubject } from './createScreenSubject.tsx'
import { press } from './hands.ts'
import { englishWords } from '../../words/englishWords.ts'

/** The person says yes on their phone to what it asked last. */
function approve({ world: { simulator } }: Hands<unknown, unknown>) {
  const asked = simulator.pushes().at(-1)
  if (asked?.state === 'pending') simulator.approve(asked.requestId)
}

const polled = [
  answers<unknown, HTMLElement>('once the phone is asked'),
  passes<unknown, HTMLElement>(3_000, 'while it is asked about the first time'),
  answers<unknown, HTMLElement>('once the phone has not answered yet'),
  passes<unknown, HTMLElement>(2_000, 'while it is asked about the second time', approve),
  answers<unknown, HTMLElement>('after the success'),
]

/** A push after a press. */
export const pressedOkta = createScreenSubject<object>({
  name: 'OktaVerifyStep',
  prepare: () => ({}),
  show: (_, tell) => <OktaVerifyStep method={okta} onEnd={(end) => tell(`onEnd ${end}`)} />,
  first: 'before a push is sent',
  steps: [person(({ now }) => press(now(), englishWords.pushSend), 'while a push is sent'), ...polled],
  endsIn: 'onEnd succeeded',
})

/** A push that is sent unasked. */
export const autoOkta = createScreenSubject<object>({
  name: 'OktaVerifyStep with autoPush',
  prepare: () => ({}),
  show: (_, tell) => <OktaVerifyStep method={okta} autoPush onEnd={(end) => tell(`onEnd ${end}`)} />,
  first: 'while a push is sent',
  steps: polled,
  endsIn: 'onEnd succeeded',
})

/** A verification that the portal's server starts. */
export const rsaScreen = createScreenSubject<MfaRsaMethod>({
  name: 'RsaStep',
  prepare: ({ simulator, askHost, person: { userAlias } }) => ({
    id: 'rsa',
    type: 'rsa',
    getRequestId: ({ signal }) => askHost('getRequestId', signal, async () => simulator.startRsa(userAlias)),
  }),
  show: (method, tell) => <RsaStep method={method} onEnd={(end) => tell(`onEnd ${end}`)} />,
  first: 'before it is started',
  steps: [person(({ now }) => press(now(), /^Send request$/), 'while the host is asked to start it'), ...polled],
  endsIn: 'onEnd succeeded',
})
