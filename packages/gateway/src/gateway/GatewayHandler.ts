/** What an adapter needs of a gateway. */
export interface GatewayHandler {
  fetch(request: Request, context: GatewayContext): Promise<Response>
}

/** What of a request only the server knows that it came to. */
export interface GatewayContext {
  /** Where the connection comes from. A proxy's, where there is one: which headers to believe then, the gateway's options say. */
  remoteAddress?: string | undefined
  /**
   * Aborted when the client has gone before it was answered: from the response, since servers call a request closed once its
   * body was read.
   * @default none: every wait ends by time alone
   */
  signal?: AbortSignal | undefined
}
