import { MfaError, type MfaFailure, type PortalPart } from '@mfa-challenge/contract'
import { warnDeveloper } from '@mfa-challenge/contract/internal'

/**
 * What went wrong, from whatever was thrown. An error that is none of ours is the host's: a developer reads which of its
 * functions failed, and how.
 */
export function readFailure(error: unknown, where: PortalPart): MfaFailure {
  if (error instanceof MfaError) return error.failure
  // A host's own request fails with errors of its own: what it can't say, the browser may know.
  if (typeof navigator !== 'undefined' && !navigator.onLine) return { code: 'offline' }
  warnDeveloper(`${where} failed, so people are told that this page could not do it: ${String(error)}`)
  return { code: 'portalFault', where }
}
