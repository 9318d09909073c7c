import { availability, type MfaAvailability } from '../deadlines/availability.ts'
import { createWait, type Wait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaRsaMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { createPoll } from '../poll/createPoll.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore } from '../store/Store.ts'
import { type RsaStart, type RsaStep, rsaStep } from './rsaStep.ts'

export interface RsaGiven {
  method: MfaRsaMethod
  pollTimeoutMs?: number | undefined
}

/** Has verifications started for one method, and waits for the newest one. */
export function createRsa(environment: MfaEnvironment, holders: Holders<RsaGiven>) {
  const { clock, deadlines } = environment
  const { id } = holders.newest().method
  const poll = createPoll({
    environment,
    method: 'rsa',
    methodId: id,
    isWanted: holders.any,
    timeoutMs: () => holders.newest().pollTimeoutMs,
  })
  const operation = createOperation<RsaStart>({
    environment,
    key: ['mfa', 'rsa', 'start', id],
    where: 'getRequestId',
    isWanted: holders.any,
    onAnswered({ requestId }) {
      if (requestId.read() !== '') poll.ask(requestId.read())
    },
  })
  const step = deriveStore(operation, poll, (start, polled) => rsaStep({ start, poll: polled }))
  const isStarted = () => {
    const state = operation.get()
    return state.status === 'answered' && state.answer.requestId.read() !== ''
  }
  const availableNow = () => startAvailability(step.get(), waitNow(deadlines))
  const start = () => {
    if (!availableNow().canStart) return
    poll.stop()
    operation.run(async (signal) => {
      const requestId = await holders.newest().method.getRequestId({ signal })
      // A host in JavaScript may give nothing at all.
      return { requestId: new Sealed(requestId || ''), at: clock.now() }
    })
  }

  return {
    ...step,
    wait: createWait(environment),
    start,
    retry() {
      if (!availableNow().canRetry) return
      if (isStarted()) poll.retry()
      else start()
    },
    release() {
      poll.stop()
      operation.reset()
    },
    isSpent: () => step.get().status === 'succeeded',
  }
}

/** What can be done now. */
export function startAvailability(
  { status }: RsaStep,
  wait: Wait | undefined,
): MfaAvailability & { canStart: boolean; canRetry: boolean } {
  const isBusy = status === 'starting' || status === 'waiting'
  const isOver = status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData'
  const available = availability(isBusy ? 'busy' : isOver ? 'over' : undefined, wait)
  const canStart = available.blockedBy === undefined
  return { ...available, canStart, canRetry: canStart && (status === 'stopped' || status === 'timedOut') }
}
