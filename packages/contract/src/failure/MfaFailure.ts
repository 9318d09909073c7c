import type { ErrorMessageDto } from '../models/errorResponse.ts'

/** What is wrong with an answer that says it went well and cannot be read. */
export type UnreadableProblem =
  | 'empty'
  | 'notJson'
  | 'html'
  | 'truncated'
  | 'wrongShape'
  | 'missingStatus'
  | 'unknownStatus'

/** What of the portal's own can fail: a function that it gave us, or what was to be made of what it gave. */
export type PortalPart =
  | 'getAccessToken'
  | 'headers'
  | 'fetch'
  | 'path'
  | 'getSigRequest'
  | 'getRequestId'
  | 'encodeAnswer'
  | 'request'
  | 'client'

/** What the service told us about a failure, where it told us anything. */
export interface MfaFailureDetails {
  /** The reference to quote to support. */
  trackingId?: string | undefined
  /** The service's own words, to be shown as plain text. */
  messages?: ErrorMessageDto[] | undefined
}

/**
 * Everything that can keep us from a status. Switch on `code`; each code brings its own facts only.
 *
 * - `invalidRequest`: the service will not take the request as it is.
 * - `unauthorized`: the access token or the session has ended, and a fresh token did not help.
 * - `forbidden`: the service refuses this to the person.
 * - `blocked`: something between us and the service answered in its place, and turned the request away.
 * - `rateLimited`: too many requests; `retryAt` is in milliseconds since the epoch, where the service named a time.
 * - `serviceFault`: the service, or a gateway before it, broke. The service may have acted all the same.
 * - `offline`: the service could not be reached, or its answer could not. It may have acted all the same.
 * - `timedOut`: no whole answer came within the time allowed. The service may have acted all the same.
 * - `aborted`: the caller called it off.
 * - `unreadable`: the answer says it went well and cannot be read. It is no success.
 * - `portalFault`: something of the portal's own failed, `where` says what, and nothing was sent as far as that can be
 *   told. The service has nothing to do with it. In development a warning says more.
 */
export type MfaFailure = MfaFailureDetails &
  (
    | { code: 'invalidRequest'; status: number }
    | { code: 'unauthorized' }
    | { code: 'forbidden' }
    | { code: 'blocked'; status: number }
    | { code: 'rateLimited'; retryAt: number | undefined }
    | { code: 'serviceFault'; status: number }
    | { code: 'offline' }
    | { code: 'timedOut' }
    | { code: 'aborted' }
    | { code: 'unreadable'; status: number; problem: UnreadableProblem }
    | { code: 'portalFault'; where: PortalPart }
  )

/** The name of a failure. */
export type MfaFailureCode = MfaFailure['code']
