import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaOtherMethod } from '../methods/mfaMethod.ts'
import { createStarted } from '../verification/createStarted.ts'

export interface OtherApprovalGiven {
  method: MfaOtherMethod
  pollTimeoutMs?: number | undefined
}

/** Has a gateway start verifications that are answered elsewhere, and waits for the newest one. */
export function createOtherApproval(environment: MfaEnvironment, holders: Holders<OtherApprovalGiven>) {
  const { id, method } = holders.newest().method
  return createStarted({
    environment,
    holders,
    method: 'other',
    segment: method,
    methodId: id,
    operation: 'start',
    where: 'client',
    isSuccessSent: true,
    timeoutMs: () => holders.newest().pollTimeoutMs,
    begin: async (signal) => (await environment.client.startMethod?.({ method }, { signal })) ?? { status: 'MISSING' },
  })
}
