/** One request, read whole, and the id that its answer bears. */
export interface Exchange {
  method: string
  url: URL
  headers: Headers
  body: ArrayBuffer
  /** 32 hex digits: header `SLPT-Request-ID` of every answer, `trackingId` in the body of most errors. */
  trackingId: string
}

/** The body as text. */
export function bodyText({ body }: Exchange): string {
  return new TextDecoder().decode(body)
}
