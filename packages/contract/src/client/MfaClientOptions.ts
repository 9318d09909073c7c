import type { GatewayClient } from './GatewayClient.ts'

/** An operation, by its name in a client. */
export type MfaOperation = Exclude<keyof GatewayClient, 'prefetch'>

/** What an assertion came for. */
export interface MfaAssertionDetails {
  /** The transactions that the request named (`MFA-Transaction`), separated by a space: an assertion is for them, in this order. */
  transaction: string | undefined
}

/** Where the service is, and how to speak to it. */
export interface MfaClientOptions {
  /**
   * Where the operations live: the service's `https://{tenant}.api.identitynow.com/v3` (or `/beta`), or the path of a
   * gateway on the portal's server, such as `/mfa-gateway`.
   */
  baseUrl: string
  /**
   * Gives the access token to call with. Asked again with `refresh: true` once when a call is answered by 401.
   * Where it fails, the call ends with `unauthorized`, or with `offline` where it says that there is no network, or with
   * `portalFault` where it says that the code is wrong; throw an `MfaError` to say something more exact.
   * @default none: the portal's session cookie speaks for the person
   */
  getAccessToken?: ((options: { refresh: boolean; signal: AbortSignal }) => string | Promise<string>) | undefined
  /**
   * Headers to send along. A function is asked at each call. An `Accept-Language` of yours wins over the `locale` of a
   * call.
   * @default none
   */
  headers?: Record<string, string> | (() => Record<string, string>) | undefined
  /**
   * Sends the requests.
   * @default the global `fetch`, looked up at each call
   */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * How long a whole call may take, in milliseconds. A poll may take `pollWaitSeconds` longer.
   * @default 15000
   */
  timeoutMs?: number | undefined
  /**
   * How long a gateway may hold a poll until something changes, in whole seconds, at most 30: asked for by
   * `Prefer: wait=N` (RFC 7240). Whoever does not hold polls takes no notice of it.
   * @default 0: polls are answered at once
   */
  pollWaitSeconds?: number | undefined
  /**
   * Says another path for an operation, for another layout of versions: `/mfa/token/send` of `createSendToken` stands
   * below `baseUrl` without it. A path begins with a slash, and has no query.
   * @default the service's own paths
   */
  path?: ((operation: MfaOperation, path: string) => string) | undefined
  /**
   * Called with the gateway's signed word (`MFA-Assertion`) that a challenge was passed, before the call that it came with
   * resolves: for an exact SUCCESS of an operation that may say so, and for nothing else. Keep it out of storage, addresses
   * and logs. What it throws breaks nothing of the call.
   * @default nobody is told
   */
  onAssertion?: ((assertion: string, details: MfaAssertionDetails) => void) | undefined
  /**
   * The clock that `retryAt` is told by.
   * @default Date.now
   */
  now?: (() => number) | undefined
}
