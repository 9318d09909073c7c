import type { MfaOperation } from '@mfa-challenge/contract'
import type { TokenSource } from '../token-source/TokenSource.ts'

/** The service behind the gateway. */
export interface ServiceOptions {
  /** The tenant's origin: `https://{tenant}.api.identitynow.com`, or one under `api.cloud.sailpoint.com`. */
  url: string
  /**
   * The version of its API. The six operations are in these two alone.
   * @default 'v3'
   */
  version?: 'v3' | 'beta' | undefined
  /** Where the access token comes from. Polling wants the scope `idn:mfa:poll` and the level ORG_ADMIN. */
  token: TokenSource
  /**
   * How many calls the service allows one client within any 10 seconds.
   * @default 100, as SailPoint documents it
   */
  callsPer10Seconds?: number | undefined
  /**
   * How long one call may take, in milliseconds.
   * @default 15_000
   */
  timeoutMs?: number | undefined
  /**
   * Says another path for an operation, for a layout of versions that does not exist yet: `/v3/mfa/token/send` of
   * `createSendToken` is one without it. A path begins with a slash, and has no query.
   * @default the service's own paths below its version
   */
  path?: ((operation: MfaOperation, path: string) => string) | undefined
  /**
   * Sends the requests.
   * @default the global `fetch`
   */
  fetch?: typeof globalThis.fetch | undefined
}
