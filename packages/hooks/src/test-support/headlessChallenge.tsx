import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import { act, render } from '@testing-library/react'
import { useEffect } from 'react'
import type { MethodEnd } from '../challenge/methodChoice.ts'
import { type UseMfaChallengeResult, useMfaChallenge } from '../challenge/useMfaChallenge.ts'
import { type UseDuoWebResult, useDuoWeb } from '../duo-web/useDuoWeb.ts'
import { type UseKbaAnswersResult, useKbaAnswers } from '../kba/useKbaAnswers.ts'
import { type UseKbaQuestionsResult, useKbaQuestions } from '../kba/useKbaQuestions.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { type UseOktaVerifyResult, useOktaVerify } from '../okta-verify/useOktaVerify.ts'
import { type UseRsaResult, useRsa } from '../rsa/useRsa.ts'
import { type UseSendTokenResult, useSendToken } from '../token/useSendToken.ts'
import { type UseTokenAuthResult, useTokenAuth } from '../token/useTokenAuth.ts'
import { FrameOf, signedFor } from './duoFrames.tsx'
import { createMfaWorld, type MfaWorldOptions } from './renderWithMfa.tsx'

/** What the hooks say now; of a method that is not shown, what they said last. */
export interface Said {
  challenge?: UseMfaChallengeResult
  send?: UseSendTokenResult
  auth?: UseTokenAuthResult
  okta?: UseOktaVerifyResult
  duo?: UseDuoWebResult
  questions?: UseKbaQuestionsResult
  answers?: UseKbaAnswersResult
  rsa?: UseRsaResult
}

export interface HeadlessOptions extends MfaWorldOptions {
  /** @default all of them: `sms`, `okta`, `duo`, `kba`, `rsa` */
  methods?: ((all: readonly MfaMethod[]) => readonly MfaMethod[]) | undefined
  onSucceeded?: (() => void) | undefined
  onAbandoned?: (() => void) | undefined
}

/** A whole challenge of hooks alone, in a world of its own. */
export function renderHeadless(options: HeadlessOptions = {}) {
  const world = createMfaWorld(options)
  const all = methodsOf(world.simulator, world.person)
  const said: Said = {}
  const hear = (now: Said) => void Object.assign(said, now)
  const app = (methods: readonly MfaMethod[]) => <Challenge {...options} methods={methods} hear={hear} />
  const { rerender, unmount } = render(app(options.methods?.(all) ?? all), { wrapper: world.wrapper })
  return {
    ...world,
    said,
    unmount,
    offer: (methods: (all: readonly MfaMethod[]) => readonly MfaMethod[]) => rerender(app(methods(all))),
    /** Runs what the person does, shows what comes of it at once, and then the answers. */
    person: {
      ...world.person,
      does: async (event: (now: Said) => void) => {
        act(() => event(said))
        await world.advance(0)
      },
    },
  }
}

function methodsOf(simulator: Simulator, person: SimulatorPerson): readonly MfaMethod[] {
  const { userAlias, identityId, oktaUserId } = person
  return [
    { id: 'sms-id', type: 'token', userAlias, deliveryType: 'SMS_PERSONAL', destination: '•••• 17', label: 'My phone' },
    { id: 'okta-id', type: 'okta-verify', userId: oktaUserId, deviceName: 'Will’s Pixel', challengeNumber: '42' },
    { id: 'duo-id', type: 'duo-web', userId: identityId, getSigRequest: () => signedFor(simulator, person) },
    { id: 'kba-id', type: 'kba' },
    { id: 'rsa-id', type: 'rsa', getRequestId: async () => simulator.startRsa(userAlias) },
  ]
}

interface ChallengeProps {
  methods: readonly MfaMethod[]
  onSucceeded?: (() => void) | undefined
  onAbandoned?: (() => void) | undefined
  hear: (now: Said) => void
}

function Challenge({ methods, onSucceeded, onAbandoned, hear }: ChallengeProps) {
  const challenge = useMfaChallenge({ methods, onSucceeded, onAbandoned })
  hear({ challenge })
  return challenge.status === 'method' ? (
    <Method key={challenge.method.id} method={challenge.method} onEnd={challenge.end} hear={hear} />
  ) : null
}

interface MethodProps<Method> {
  method: Method
  onEnd: (end: MethodEnd) => void
  hear: (now: Said) => void
}

function Method({ method, ...rest }: MethodProps<MfaMethod>) {
  switch (method.type) {
    case 'token':
      return <Token method={method} {...rest} />
    case 'okta-verify':
      return <Okta method={method} {...rest} />
    case 'duo-web':
      return <Duo method={method} {...rest} />
    case 'kba':
      return <Kba method={method} {...rest} />
    case 'rsa':
      return <Rsa method={method} {...rest} />
    case 'other':
      // The service has none.
      return null
    default:
      return method satisfies never
  }
}

type Of<Type extends MfaMethod['type']> = MethodProps<Extract<MfaMethod, { type: Type }>>

/** As a host that goes on from the callback: the hook is gone before it shows its success. */
function Token({ method, onEnd, hear }: Of<'token'>) {
  const send = useSendToken({ method })
  const auth = useTokenAuth({
    method,
    requestId: send.status === 'sent' ? send.requestId : undefined,
    onSucceeded: () => onEnd('succeeded'),
    onLockedOut: () => onEnd('lockedOut'),
  })
  hear({ send, auth })
  return null
}

function Okta({ method, onEnd, hear }: Of<'okta-verify'>) {
  const okta = useOktaVerify({ method })
  hear({ okta })
  useEnded(okta.status, onEnd)
  return null
}

function Duo({ method, onEnd, hear }: Of<'duo-web'>) {
  const duo = useDuoWeb({ method })
  hear({ duo })
  useEnded(duo.status, onEnd)
  return duo.status === 'prompting' ? <FrameOf frame={duo.frame} /> : null
}

function Kba({ method, onEnd, hear }: Of<'kba'>) {
  const questions = useKbaQuestions({ method })
  const answers = useKbaAnswers({ method, onSucceeded: () => onEnd('succeeded') })
  hear({ questions, answers })
  useEnded(questions.status === 'notEnoughData' ? questions.status : answers.status, onEnd)
  return null
}

function Rsa({ method, onEnd, hear }: Of<'rsa'>) {
  const rsa = useRsa({ method })
  hear({ rsa })
  useEnded(rsa.status, onEnd)
  return null
}

/** As a host that looks at the status. */
function useEnded(status: string, onEnd: (end: MethodEnd) => void) {
  const tell = useLatestCallback(onEnd)
  useEffect(() => {
    if (status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData') tell(status)
  }, [status, tell])
}
