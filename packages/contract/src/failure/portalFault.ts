import { warnDeveloper } from '../development/warnDeveloper.ts'
import { MfaError } from './MfaError.ts'
import type { PortalPart } from './MfaFailure.ts'

/**
 * Something of the portal's own failed. Its developers read `cause` in the console; people read a sentence that is true.
 * So `cause` must hold nothing that was to be sent: see `withoutDetails`.
 */
export function portalFault(where: PortalPart, cause: Error): MfaError {
  warnDeveloper(`a call could not be made: ${cause.message}`)
  return new MfaError({ code: 'portalFault', where }, { cause })
}
