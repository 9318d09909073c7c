import type { MfaFailure, MfaFailureCode } from '../../../packages/contract/src/failure/MfaFailure.ts'
import {
  type VerificationStatus,
  verificationStatuses,
} from '../../../packages/contract/src/vocabulary/verificationStatuses.ts'
import type { Happening } from '../explore/Machine.ts'

/** Any moment: the machines know one clock. */
export const noon = Date.parse('2026-01-01T12:00:00Z')

export const someId = 'some-id'

/** Every word an answer can have, and no word. */
export const allStatuses: readonly VerificationStatus[] = [...verificationStatuses, 'UNKNOWN', 'MISSING']

/** How the table names a status. Our two stand-ins are no words of the service. */
export function statusWords(status: VerificationStatus): string {
  if (status === 'UNKNOWN') return 'an unknown word'
  return status === 'MISSING' ? 'no word' : status
}

const failuresByCode: Record<MfaFailureCode, MfaFailure> = {
  invalidRequest: { code: 'invalidRequest', status: 400 },
  unauthorized: { code: 'unauthorized' },
  forbidden: { code: 'forbidden' },
  blocked: { code: 'blocked', status: 403 },
  rateLimited: { code: 'rateLimited', retryAt: undefined },
  serviceFault: { code: 'serviceFault', status: 500 },
  offline: { code: 'offline' },
  timedOut: { code: 'timedOut' },
  aborted: { code: 'aborted' },
  unreadable: { code: 'unreadable', status: 200, problem: 'notJson' },
  portalFault: { code: 'portalFault', where: 'headers' },
}

/** One of each. */
export const allFailures: readonly MfaFailure[] = Object.values(failuresByCode)

export function failing(who: string, failure: MfaFailure): Happening {
  return { who, what: 'fails', which: failure.code }
}
