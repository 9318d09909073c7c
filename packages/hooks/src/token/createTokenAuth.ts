import { submitAvailability } from '../deadlines/availability.ts'
import { forgetSends } from '../deadlines/sends.ts'
import { createWait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { createPoll } from '../poll/createPoll.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore } from '../store/Store.ts'
import { type CodeAnswer, tokenAuthStep } from './tokenAuthStep.ts'

export interface TokenAuthGiven {
  method: MfaTokenMethod
  requestId?: string | undefined
  onEnded: (end: 'succeeded' | 'lockedOut') => void
}

/** Has codes checked for one method. No code is kept anywhere. */
export function createTokenAuth(environment: MfaEnvironment, holders: Holders<TokenAuthGiven>) {
  const { client, deadlines } = environment
  const { id, userAlias, deliveryType } = holders.newest().method
  const succeeded = () => {
    forgetSends(deadlines, id)
    holders.each(({ onEnded }) => onEnded('succeeded'))
  }
  const lockedOut = () => holders.each(({ onEnded }) => onEnded('lockedOut'))

  const poll = createPoll({
    environment,
    method: 'token',
    methodId: id,
    isWanted: holders.any,
    onSettled({ status }) {
      if (status === 'succeeded') succeeded()
      if (status === 'lockedOut') lockedOut()
    },
  })
  const check = createOperation<CodeAnswer>({
    environment,
    key: ['mfa', 'token', 'authenticate', id],
    where: 'sendTokenAuthRequest of the client',
    isWanted: holders.any,
    onAnswered({ status, requestId }) {
      const awaited = requestId.read()
      if (status === 'PENDING' && awaited !== undefined) {
        poll.ask(awaited)
        sentAnother(holders.newest().requestId)
      }
      if (status === 'SUCCESS') succeeded()
      if (status === 'LOCKOUT') lockedOut()
    },
  })
  const step = deriveStore(check, poll, (checked, polled) => tokenAuthStep({ check: checked, poll: polled }))
  const reset = () => {
    poll.stop()
    check.reset()
  }

  /** A code sent since then has another id, and ends the wait for this one: without a verdict, for there is none. */
  const sentAnother = (requestId: string | undefined) => {
    const state = check.get()
    const isAwaited = state.status === 'answered' && state.answer.status === 'PENDING'
    if (isAwaited && state.answer.requestId.read() !== requestId && step.get().status === 'checking') reset()
  }

  return {
    ...step,
    wait: createWait(environment),
    submit(code: string) {
      if (submitAvailability(step.get(), waitNow(deadlines)).blockedBy !== undefined) return
      poll.stop()
      const { requestId } = holders.newest()
      check.run(async (signal) => {
        const { status } = await client.sendTokenAuthRequest({ token: code, userAlias, deliveryType }, { signal })
        return { status, requestId: new Sealed(requestId) }
      })
    },
    sentAnother,
    reset,
    release: reset,
    isSpent: () => step.get().status === 'succeeded',
  }
}
