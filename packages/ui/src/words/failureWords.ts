import type { MfaFailure } from '@mfa-challenge/contract'
import type { MfaWords } from './MfaWords.ts'
import './parts/failures.ts'

const keys = {
  invalidRequest: 'failureInvalidRequest',
  unauthorized: 'failureUnauthorized',
  forbidden: 'failureForbidden',
  blocked: 'failureBlocked',
  rateLimited: 'failureRateLimited',
  serviceFault: 'failureService',
  offline: 'failureOffline',
  timedOut: 'failureTimedOut',
  aborted: 'failureAborted',
  unreadable: 'failureUnreadable',
  portalFault: 'failurePortal',
} as const satisfies Record<MfaFailure['code'], keyof MfaWords>

/** Why something could not be done, in a sentence or two: what happened, then what to do. */
export function failureWords(failure: MfaFailure, words: MfaWords): string {
  return words[keys[failure.code]]
}
