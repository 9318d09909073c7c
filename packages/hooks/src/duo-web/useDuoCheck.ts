'use client'

import type { VerificationResponse } from '@mfa-challenge/contract'
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts'
import { useOperation } from '../operation/useOperation.ts'
import { useVerificationPoll } from '../poll/useVerificationPoll.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { type DuoVerifyStep, duoVerifyStep } from './duoVerifyStep.ts'

export interface UseDuoVerifyOptions {
  method: Pick<MfaDuoWebMethod, 'id' | 'userId'>
}

export type UseDuoVerifyResult = DuoVerifyStep & {
  /**
   * Has Duo's answer checked, from `useDuoFrame`'s `onMessage`: at once, for it lives about a minute. Does nothing
   * while one is being checked. After anything but success, ask for a new `sigRequest`.
   */
  submit(signedResponse: string): void
  /** Calls off a check, and forgets the last one. */
  reset(): void
}

/** Has Duo's answer checked by the service, and tells nobody of it. The answer is kept nowhere. */
export function useDuoCheck({ method }: UseDuoVerifyOptions): UseDuoVerifyResult {
  const { id, userId } = method
  const { client } = useMfaEnvironment()
  // No deadline holds this back: it is no control of the person's, and later it would be of no use.
  const check = useOperation<VerificationResponse>({ owner: id })
  const answer = check.state.status === 'answered' ? check.state.answer : undefined
  const poll = useVerificationPoll({
    method: 'duo-web',
    requestId: answer?.status === 'PENDING' ? answer.requestId : undefined,
  })
  const step = duoVerifyStep({ check: check.state, poll })

  const submit = (signedResponse: string) => {
    if (step.status === 'succeeded') return
    check.run((signal) => client.sendDuoVerifyRequest({ userId, signedResponse }, { signal }))
  }

  return { ...step, submit, reset: check.reset }
}
