import type { MethodType } from '@mfa-challenge/contract'

/** What the portal's server lets through: no more than the challenge needs. */
export type ForwardedOperation =
  | 'createSendToken'
  | 'sendTokenAuthRequest'
  | 'sendKbaAnswers'
  | 'sendOktaVerifyRequest'
  | 'sendDuoVerifyRequest'
  | 'pingVerificationStatus'
  | 'getMFAKbaConfig'

/** A call for the service, read and found in order. */
export interface ForwardedCall {
  operation: ForwardedOperation
  httpMethod: 'GET' | 'POST'
  /** Below the version, with the query. */
  path: string
  /** Written anew from what was read, so that the service reads exactly what was checked. */
  body?: string | undefined
  /** What a poll asks about. */
  poll?: { method: MethodType; requestId: string } | undefined
}
