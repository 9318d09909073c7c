/**
 * Gives the access token that a call to the service is made with. Where it rejects, the call is not made, and the browser
 * gets a 502 without the reason.
 */
export interface TokenSource {
  accessToken(options: TokenRequest): Promise<string>
}

/** What a token is asked for with. */
export interface TokenRequest {
  /** The token that the service has just refused with 401: another one is wanted. */
  refused: string | undefined
  signal: AbortSignal
}
