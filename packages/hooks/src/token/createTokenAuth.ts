import { withSubmit } from '../deadlines/availability.ts'
import { recordName } from '../deadlines/recordName.ts'
import { forgetSends } from '../deadlines/sends.ts'
import { createWait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { deriveStore, mapStore } from '../store/Store.ts'
import { createVerification } from '../verification/createVerification.ts'
import { tokenAuthStep } from './tokenAuthStep.ts'

export interface TokenAuthGiven {
  method: MfaTokenMethod
  requestId?: string | undefined
  onEnded: (end: 'succeeded' | 'lockedOut') => void
}

/** Has codes checked for one method. No code is kept anywhere. */
export function createTokenAuth(environment: MfaEnvironment, holders: Holders<TokenAuthGiven>) {
  const { client, deadlines } = environment
  const { id, userAlias, deliveryType } = holders.newest().method
  const record = recordName(holders.newest().method)
  const check = createVerification({
    environment,
    holders,
    method: 'token',
    methodId: id,
    operation: 'authenticate',
    where: 'client',
    onWaiting: () => sentAnother(holders.newest().requestId),
    onSettled({ status }) {
      if (status === 'succeeded') forgetSends(deadlines, record)
      if (status === 'succeeded' || status === 'lockedOut') holders.each(({ onEnded }) => onEnded(status))
    },
  })
  const result = deriveStore(mapStore(check, tokenAuthStep), createWait(environment), withSubmit)
  /** A code sent since then has another id, and ends the wait for this one: without a verdict, for there is none. */
  const sentAnother = (requestId: string | undefined) => {
    if (check.get().status === 'waiting' && ![undefined, check.awaited()].includes(requestId)) check.reset()
  }

  return {
    ...result,
    reset: check.reset,
    release: check.release,
    isSpent: check.isSpent,
    submit(code: string) {
      if (!result.get().canSubmit) return
      const { requestId } = holders.newest()
      check.run(async (signal) => {
        const { status } = await client.sendTokenAuthRequest({ token: code, userAlias, deliveryType }, { signal })
        return { status, requestId }
      })
    },
    sentAnother,
  }
}
