import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaRsaMethod } from '../methods/mfaMethod.ts'
import { createStarted } from '../verification/createStarted.ts'

export interface RsaGiven {
  method: MfaRsaMethod
  pollTimeoutMs?: number | undefined
}

/** Has verifications started by the host for one method, and waits for the newest one. */
export function createRsa(environment: MfaEnvironment, holders: Holders<RsaGiven>) {
  return createStarted({
    environment,
    holders,
    method: 'rsa',
    methodId: holders.newest().method.id,
    operation: 'start',
    where: 'getRequestId',
    timeoutMs: () => holders.newest().pollTimeoutMs,
    async begin(signal) {
      return { status: 'PENDING', requestId: await holders.newest().method.getRequestId({ signal }) }
    },
  })
}
