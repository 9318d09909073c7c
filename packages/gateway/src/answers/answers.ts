const common = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/** Answers with JSON that nobody may keep. */
export function answerJson(body: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response {
  return new Response(JSON.stringify(body), {
    status: init.status ?? 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...common, ...init.headers },
  })
}

/** Why the gateway does not do what it was asked. */
export interface Refusal {
  status: number
  /** For the log, in a word of ours. */
  reason: string
  /** For the developer who reads the answer; nothing of what came in is in it but names of fields. */
  text: string
  /** For a 429 or a 503: when to come back. */
  retryInMs?: number | undefined
  /** The service's own words and reference, where it said any. */
  messages?: readonly object[] | undefined
  trackingId?: string | undefined
}

/** Thrown anywhere on the way of a call, and answered at its end. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.text)
    this.refusal = refusal
  }
}

/** Refuses in the shape that the service refuses in (`ErrorResponseDto`), so that the page needs to know only one. */
export function answerRefusal({ text, retryInMs, messages, trackingId, ...refusal }: Refusal): Response {
  const status = isRefusing(refusal.status) ? refusal.status : 502
  const body = {
    detailCode: `${status} gateway`,
    ...(trackingId !== undefined && { trackingId }),
    messages: messages ?? [{ locale: 'en-US', localeOrigin: 'DEFAULT', text }],
  }
  const headers = retryInMs === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryInMs / 1000))) }
  return answerJson(body, { status, headers })
}

/** Whatever else a status says, a refusal is no success, and there is none beyond 599. */
function isRefusing(status: number): boolean {
  return Number.isInteger(status) && status >= 400 && status <= 599
}

/** Limits are told as the service tells its own. */
export function tooMany(reason: string, retryInMs: number): GatewayRefusal {
  return new GatewayRefusal({ status: 429, reason, text: 'Too many requests. Try again later.', retryInMs })
}

/** One answer for whatever is not there, or not this session's. */
export function notFound(): GatewayRefusal {
  return new GatewayRefusal({ status: 404, reason: 'notFound', text: 'There is nothing here.' })
}
