import { availability, isOver } from '../deadlines/availability.ts'
import { createWait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaRsaMethod } from '../methods/mfaMethod.ts'
import { deriveStore, mapStore } from '../store/Store.ts'
import { createVerification } from '../verification/createVerification.ts'
import { rsaStep } from './rsaStep.ts'

export interface RsaGiven {
  method: MfaRsaMethod
  pollTimeoutMs?: number | undefined
}

/** Has verifications started for one method, and waits for the newest one. */
export function createRsa(environment: MfaEnvironment, holders: Holders<RsaGiven>) {
  const verification = createVerification({
    environment,
    holders,
    method: 'rsa',
    methodId: holders.newest().method.id,
    operation: 'start',
    where: 'getRequestId',
    timeoutMs: () => holders.newest().pollTimeoutMs,
  })
  const result = deriveStore(mapStore(verification, rsaStep), createWait(environment), (now, wait) => {
    const { status } = now
    const isBusy = status === 'starting' || status === 'waiting'
    const available = availability(isOver(status) ? 'over' : isBusy ? 'busy' : undefined, wait)
    const canStart = available.blockedBy === undefined
    return { ...now, ...available, canStart, canRetry: canStart && (status === 'stopped' || status === 'timedOut') }
  })
  const start = () => {
    if (!result.get().canStart) return
    verification.run(async (signal) => ({
      status: 'PENDING',
      requestId: await holders.newest().method.getRequestId({ signal }),
    }))
  }

  return {
    ...result,
    release: verification.release,
    isSpent: verification.isSpent,
    start,
    retry() {
      if (!result.get().canRetry) return
      if (verification.awaited() === undefined) start()
      else verification.retry()
    },
  }
}
