'use client'

import type { VerificationStatus } from '@mfa-challenge/contract'
import { rateLimit } from '../cooldown/Deadlines.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { useOperation } from '../operation/useOperation.ts'
import type { SettledPollState } from '../poll/PollState.ts'
import { useVerificationPoll } from '../poll/useVerificationPoll.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { forgetSends } from '../resend/sends.ts'
import { type CodeAnswer, type TokenAuthStep, tokenAuthStep } from './tokenAuthStep.ts'

export interface UseTokenAuthOptions {
  method: MfaTokenMethod
  /**
   * Of the send, from `useSendToken`. Where the service answers a code by PENDING, it is asked about this id.
   * @default none: PENDING then counts as a wrong code
   */
  requestId?: string | undefined
  /** Called once, when the service accepts a code. */
  onSucceeded?: (() => void) | undefined
  /** Called once, when the service has locked the person out. */
  onLockedOut?: (() => void) | undefined
}

export type UseTokenAuthResult = TokenAuthStep & {
  /** Has the code checked. Does nothing while one is being checked, when all is over, or under a rate limit. */
  submit(code: string): void
  /** Back to an empty beginning. */
  reset(): void
}

/** Has one-time codes checked. No code is kept anywhere. */
export function useTokenAuth(options: UseTokenAuthOptions): UseTokenAuthResult {
  const { id, userAlias, deliveryType } = options.method
  const { requestId } = options
  const { client, deadlines } = useMfaEnvironment()

  const ended = (status: VerificationStatus | SettledPollState['status']) => {
    if (status === 'SUCCESS' || status === 'succeeded') {
      forgetSends(deadlines, id)
      tell({ type: 'tokenAuth', state: 'succeeded' })
      options.onSucceeded?.()
    }
    if (status === 'LOCKOUT' || status === 'lockedOut') {
      tell({ type: 'tokenAuth', state: 'lockedOut' })
      options.onLockedOut?.()
    }
  }

  const check = useOperation<CodeAnswer>({
    owner: id,
    deadlines: [rateLimit],
    onAnswered: ({ status }) => ended(status),
  })
  const answer = check.state.status === 'answered' ? check.state.answer : undefined
  // A code sent since then has another id, and ends the wait for this one.
  const awaited = answer?.status === 'PENDING' && answer.requestId === requestId ? requestId : undefined

  const poll = useVerificationPoll({ method: 'token', requestId: awaited, onSettled: ({ status }) => ended(status) })
  const step = tokenAuthStep({ check: check.state, poll: awaited === undefined ? undefined : poll })
  const tell = useMethodEvents(options.method, { type: 'tokenAuth', ...stateOf(step) })

  const submit = (code: string) => {
    if (step.status !== 'entering') return
    check.run(async (signal) => {
      const { status } = await client.sendTokenAuthRequest({ token: code, userAlias, deliveryType }, { signal })
      return { status, requestId }
    })
  }

  return { ...step, submit, reset: check.reset }
}
