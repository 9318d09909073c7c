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
   * How long a whole call may take, in milliseconds. Allow more than 25 s where a gateway holds polls open.
   * @default 15000
   */
  timeoutMs?: number | undefined
  /**
   * The clock that `retryAt` is told by.
   * @default Date.now
   */
  now?: (() => number) | undefined
}
