import { MfaError, type MfaFailure } from '@mfa-challenge/contract'
import { warnDeveloper } from '@mfa-challenge/contract/internal'

/**
 * What went wrong, from whatever was thrown. An error that is none of ours is the host's: a developer reads which of its
 * functions failed, and how.
 */
export function readFailure(error: unknown, where: string): MfaFailure {
  if (error instanceof MfaError) return error.failure
  // A host's own request fails with errors of its own: what it can't say, the browser may know.
  if (typeof navigator !== 'undefined' && !navigator.onLine) return { code: 'offline' }
  warnDeveloper(`${where} failed, so the person is told that this page made a mistake: ${String(error)}`)
  return { code: 'unreadable', status: 0, problem: 'wrongShape' }
}
