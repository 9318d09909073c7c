import { availability, isOver } from '../deadlines/availability.ts'
import { createWait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaOtherMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore, mapStore } from '../store/Store.ts'
import { tokenAuthStep } from '../token/tokenAuthStep.ts'
import { createVerification } from '../verification/createVerification.ts'
import { type OtherStart, otherCodeStep } from './otherCodeStep.ts'

/** Has a gateway start a method and check what is entered for it. No code is kept anywhere. */
export function createOtherCode(environment: MfaEnvironment, holders: Holders<{ method: MfaOtherMethod }>) {
  const { client } = environment
  const { id, method } = holders.newest().method
  const begun = createOperation<OtherStart>({
    environment,
    key: ['mfa', 'other', 'start', id],
    where: 'client',
    isWanted: holders.any,
  })
  const check = createVerification({
    environment,
    holders,
    method: 'other',
    segment: method,
    methodId: id,
    operation: 'check',
    where: 'client',
  })
  const requestId = () => {
    const state = begun.get()
    return state.status === 'answered' ? state.answer.requestId.read() : undefined
  }
  const step = deriveStore(begun, mapStore(check, tokenAuthStep), otherCodeStep)
  const result = deriveStore(step, createWait(environment), (now, wait) => {
    const { status } = now
    const isBusy = status === 'starting' || status === 'checking'
    const available = availability(isOver(status) ? 'over' : isBusy ? 'busy' : undefined, wait)
    const isFree = available.blockedBy === undefined
    return { ...now, ...available, canStart: isFree, canSubmit: isFree && status === 'entering' }
  })

  return {
    ...result,
    isSpent: check.isSpent,
    start() {
      if (!result.get().canStart) return
      // What was said of an earlier code is not true of what begins now.
      check.reset()
      begun.run(async (signal) => {
        const answer = await client.startMethod?.({ method }, { signal })
        return { status: answer?.status ?? 'MISSING', requestId: new Sealed(answer?.requestId) }
      })
    },
    submit(code: string) {
      if (!result.get().canSubmit) return
      const asked = requestId()
      check.run(async (signal) => {
        const answer = await client.checkMethod?.({ method, requestId: asked, input: code }, { signal })
        return { status: 'MISSING', ...answer, requestId: answer?.requestId ?? asked }
      })
    },
    release() {
      check.release()
      begun.reset()
    },
  }
}
