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
  const isPage = isHtml(headers.get('Content-Type'), text)
  if (!isFromService && (isSignInOfNetwork(status) || (!isPassing(status) && (isPage || isRefusal(status))))) {
    return { code: 'blocked', status }
  }
  if (status === 401) return { ...details, code: 'unauthorized' }
  if (status === 403) return { ...details, code: 'forbidden' }
  return { ...details, code: isPassing(status) ? 'serviceFault' : 'invalidRequest', status }
}

/**
 * Trouble that passes: the service's own, or of a gateway before it, which says so by a page. 408 and 425 are no word on
 * the request either.
 */
function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 425
}

/** RFC 6585, section 6: whatever it looks like, it isn't the service's. */
function isSignInOfNetwork(status: number): boolean {
  return status === 511
}

/** A 401 without a body can well be the service's own; any other 4xx of its comes with one. */
function isRefusal(status: number): boolean {
  return status !== 401
}
