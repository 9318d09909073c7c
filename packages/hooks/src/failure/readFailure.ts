import { MfaError, type MfaFailure } from '@mfa-challenge/contract'

/** What went wrong, from whatever was thrown. What is none of ours was no readable answer, and no success. */
export function readFailure(error: unknown): MfaFailure {
  return error instanceof MfaError ? error.failure : { code: 'unreadable', status: 0, problem: 'wrongShape' }
}
