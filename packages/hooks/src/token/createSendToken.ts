import { availability } from '../deadlines/availability.ts'
import { recordName } from '../deadlines/recordName.ts'
import { lastSend, noteSend, resendName } from '../deadlines/sends.ts'
import { createWait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { mayHaveActed } from '../failure/mayHaveActed.ts'
import { createOperation } from '../operation/createOperation.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { createStore, deriveStore } from '../store/Store.ts'
import { listenToOtherTabs, tellOtherTabs } from '../tabs/otherTabs.ts'
import { lifetimeOf, type SendAnswer, type Sends, type SendTokenStep, sendTokenStep } from './sendTokenStep.ts'

/** Has codes sent for one method. */
export function createSendToken(environment: MfaEnvironment, holders: Holders<{ method: MfaTokenMethod }>) {
  const { client, clock, deadlines } = environment
  const { id, userAlias, deliveryType } = holders.newest().method
  const record = recordName(holders.newest().method)
  const sends = createStore<Sends>({ count: 0 })
  const operation = createOperation<SendAnswer>({
    environment,
    key: ['mfa', 'token', 'send', id],
    where: 'client',
    isWanted: holders.any,
    onAnswered({ status }) {
      if (status !== 'SUCCESS') return
      noteSend(record, environment)
      sends.set({ count: sends.get().count + 1 })
      tellOtherTabs(record, clock.now())
    },
  })
  let wasSent = false
  /** Once one was, it stays so: what people type into may not go while they look at it. */
  const mayHaveCode = (now: SendTokenStep) => {
    const sentAt = lastSend(deadlines, record) ?? Number.NEGATIVE_INFINITY
    const failure = now.status === 'failed' ? now.failure : undefined
    wasSent ||=
      sends.get().count > 0 ||
      clock.now() < sentAt + lifetimeOf(holders.newest().method) ||
      (failure !== undefined && mayHaveActed(failure))
    return wasSent
  }
  const step = deriveStore(operation, sends, (state, sent) =>
    sendTokenStep({ operation: state, ...sent, method: holders.newest().method }),
  )
  let stopListening: () => void = () => undefined
  const result = deriveStore(step, createWait(environment, resendName(record)), (now, wait, isFirst) => {
    const isOver = now.status === 'failed' && (now.reason === 'lockedOut' || now.reason === 'notEnoughData')
    const available = availability(now.status === 'sending' ? 'busy' : isOver ? 'over' : undefined, wait)
    return {
      ...now,
      ...available,
      canSend: available.blockedBy === undefined,
      // An earlier page may have sent one. A server knows of none.
      mayHaveCode: now.status === 'sending' || (!isFirst && mayHaveCode(now)),
    }
  })

  return {
    ...result,
    wake() {
      // Only the newest code works, wherever it was asked for.
      stopListening = listenToOtherTabs(record, () => {
        noteSend(record, environment)
        sends.set({ count: sends.get().count + 1, elsewhereAt: clock.now() })
      })
    },
    send() {
      if (!result.get().canSend) return
      if (sends.get().elsewhereAt !== undefined) sends.set({ count: sends.get().count })
      operation.run(async (signal) => {
        const { requestId, ...answer } = await client.createSendToken({ userAlias, deliveryType }, { signal })
        return { ...answer, requestId: new Sealed(requestId), at: clock.now() }
      })
    },
    release() {
      stopListening()
      operation.reset()
    },
  }
}
