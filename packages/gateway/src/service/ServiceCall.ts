import type { MfaClient } from '@mfa-challenge/contract'

/** The service, for one call of a browser: with the caller's address and language, and within the client's budget. */
export interface ServiceCall {
  /** Acts with the gateway's own token. */
  client: MfaClient
  /** Acts with the person's own token; `undefined` where the host gave none. */
  readonly own: MfaClient | undefined
  /** Ends with the browser's call. */
  signal: AbortSignal
}
