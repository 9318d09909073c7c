import { expectTypeOf, it } from 'vitest'
import type { MfaChallengeStep } from '../challenge/challengeStep.ts'
import type { DuoVerifyStep } from '../duo-web/duoVerifyStep.ts'
import type { DuoWebStep } from '../duo-web/useDuoWeb.ts'
import type { KbaAnswersStep } from '../kba/kbaAnswersStep.ts'
import type { UseKbaQuestionsResult } from '../kba/useKbaQuestions.ts'
import type { OktaVerifyStep } from '../okta-verify/oktaVerifyStep.ts'
import type { OtherApprovalStep } from '../other/useOtherApproval.ts'
import type { OtherCodeStep } from '../other/otherCodeStep.ts'
import type { RsaStep } from '../rsa/useRsa.ts'
import type { SendTokenStep } from '../token/sendTokenStep.ts'
import type { TokenAuthStep } from '../token/tokenAuthStep.ts'
import type { MfaChallengeEvent, MfaEvent, MfaMethodStates } from './MfaEvent.ts'

type Of<State> = Extract<MfaChallengeEvent, { state: State }>

it('has exactly the states of the hooks', () => {
  expectTypeOf<MfaMethodStates>().toEqualTypeOf<{
    sendToken: SendTokenStep['status']
    tokenAuth: TokenAuthStep['status']
    oktaVerify: OktaVerifyStep['status']
    duoWeb: DuoWebStep['status']
    duoVerify: DuoVerifyStep['status']
    kbaQuestions: UseKbaQuestionsResult['status']
    kbaAnswers: KbaAnswersStep['status']
    rsa: RsaStep['status']
    otherCode: OtherCodeStep['status']
    otherApproval: OtherApprovalStep['status']
  }>()
  expectTypeOf<MfaChallengeEvent['state']>().toEqualTypeOf<MfaChallengeStep['status']>()
})

it('narrows the state by the type', () => {
  expectTypeOf<Extract<MfaEvent, { type: 'sendToken' }>['state']>().toEqualTypeOf<
    'idle' | 'sending' | 'sent' | 'failed'
  >()
})

it('says how long a challenge took only at its end', () => {
  expectTypeOf<MfaEvent['durationMs']>().toEqualTypeOf<number>()
  expectTypeOf<Of<'abandoned'>['challengeDurationMs']>().toEqualTypeOf<number>()
  // @ts-expect-error a challenge that has just begun has taken no time
  expectTypeOf<Of<'choosing'>['challengeDurationMs']>()
})

it('names nobody and nothing but the method', () => {
  expectTypeOf<keyof MfaEvent>().toEqualTypeOf<'type' | 'state' | 'durationMs'>()
  // @ts-expect-error an event has no id of a method, which a host may have made of a name
  expectTypeOf<Of<'method'>['methodId']>()
})
