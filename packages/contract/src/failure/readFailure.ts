import { parseRetryAfter } from '../retry-after/parseRetryAfter.ts'
import { isHtml } from './isHtml.ts'
import type { MfaFailure } from './MfaFailure.ts'
import { parseJson } from './parseJson.ts'
import { readErrorBody } from './readErrorBody.ts'

/** Reads a response that is not 2xx. */
export async function readFailure(response: Response, now: number): Promise<MfaFailure> {
  const { status, headers } = response
  // Redirects are not followed, and a browser shows them as status 0. The service redirects nobody; sign-in pages of proxies do.
  if (status < 400) return { code: 'blocked', status }

  // An error whose body got lost is still that error.
  const text = await response.text().catch(() => '')
  const body = readErrorBody(parseJson(text))
  const requestId = headers.get('SLPT-Request-ID') || undefined
  const details = { trackingId: body?.trackingId ?? requestId, messages: body?.messages }

  if (status === 429) {
    const retryAt = parseRetryAfter(headers.get('Retry-After'), { now, responseDate: headers.get('Date') })
    return { ...details, code: 'rateLimited', retryAt }
  }
  const isFromService = body !== undefined || requestId !== undefined
  if (!isFromService && (isHtml(headers.get('Content-Type'), text) || isRefusal(status))) {
    return { code: 'blocked', status }
  }
  if (status === 401) return { ...details, code: 'unauthorized' }
  if (status === 403) return { ...details, code: 'forbidden' }
  return { ...details, code: status >= 500 ? 'serviceFault' : 'invalidRequest', status }
}

/** A 401 or a 5xx without a body can well be the service's own; any other 4xx of its comes with one. */
function isRefusal(status: number): boolean {
  return status < 500 && status !== 401
}
