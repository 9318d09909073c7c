import { availability, type MfaAvailability } from '../deadlines/availability.ts'
import { lastSend, noteSend, resendName } from '../deadlines/sends.ts'
import { createWait, type Wait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { createStore, deriveStore } from '../store/Store.ts'
import { lifetimeOf, type SendAnswer, type SendTokenStep, sendTokenStep } from './sendTokenStep.ts'

/** Has codes sent for one method. */
export function createSendToken(environment: MfaEnvironment, holders: Holders<{ method: MfaTokenMethod }>) {
  const { client, clock, deadlines } = environment
  const { id, userAlias, deliveryType } = holders.newest().method
  const count = createStore(0)
  const operation = createOperation<SendAnswer>({
    environment,
    key: ['mfa', 'token', 'send', id],
    where: 'createSendToken of the client',
    isWanted: holders.any,
    onAnswered({ status }) {
      if (status !== 'SUCCESS') return
      noteSend(id, environment)
      count.set(count.get() + 1)
    },
  })
  const step = deriveStore(operation, count, (state, sent) =>
    sendTokenStep({ operation: state, count: sent, method: holders.newest().method }),
  )
  let isKnown = false

  return {
    ...step,
    wait: createWait(environment, resendName(id)),
    /** Once true, it stays so: what people type into may not go while they look at it. */
    mayHaveCode(): boolean {
      const sentAt = lastSend(deadlines, id) ?? Number.NEGATIVE_INFINITY
      isKnown ||= count.get() > 0 || clock.now() < sentAt + lifetimeOf(holders.newest().method)
      return isKnown || step.get().status === 'sending'
    },
    send() {
      if (sendAvailability(step.get(), waitNow(deadlines, resendName(id))).blockedBy !== undefined) return
      operation.run(async (signal) => {
        const { requestId, ...answer } = await client.createSendToken({ userAlias, deliveryType }, { signal })
        return { ...answer, requestId: new Sealed(requestId), at: clock.now() }
      })
    },
    release: operation.reset,
  }
}

/** Whether a code can be sent now. */
export function sendAvailability(step: SendTokenStep, wait: Wait | undefined): MfaAvailability {
  const isOver = step.status === 'failed' && (step.reason === 'lockedOut' || step.reason === 'notEnoughData')
  return availability(step.status === 'sending' ? 'busy' : isOver ? 'over' : undefined, wait)
}
