import type { MfaMethod } from '@mfa-challenge/hooks'
import { fetchRsaRequestId, fetchSigRequest } from './portalApi.ts'
import type { PortalMethod, PortalSession } from './PortalSession.ts'

/** The methods of a session, with the functions that ask the portal's server. */
export function challengeMethods({
  methods,
  simulatorUrl,
}: Pick<PortalSession, 'methods' | 'simulatorUrl'>): readonly MfaMethod[] {
  // The simulator serves a prompt of its own, on an origin that is not Duo's.
  const extraOrigins = simulatorUrl === null ? [] : [simulatorUrl]

  return methods.map((method: PortalMethod): MfaMethod => {
    switch (method.type) {
      case 'duo-web':
        return { ...method, getSigRequest: fetchSigRequest, extraOrigins }
      case 'rsa':
        return { ...method, getRequestId: fetchRsaRequestId }
      case 'token':
      case 'okta-verify':
      case 'kba':
        return method
      default:
        return method satisfies never
    }
  })
}
