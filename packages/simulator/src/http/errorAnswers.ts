import { type Answer, jsonAnswer } from './Answer.ts'
import { type ErrorStatus, errorMessage } from './errorMessage.ts'
import type { Exchange } from './Exchange.ts'

const detailCodes: Record<ErrorStatus, string> = {
  400: '400.1 Bad Request Content',
  403: '403 Forbidden',
  404: '404 Not found',
  405: '405 Method Not Allowed',
  500: '500.0 Internal Fault',
}

/** An error in the shape of `ErrorResponseDto`. `cause` says in plain English what was wrong. */
export function errorAnswer(status: ErrorStatus, { headers, trackingId }: Exchange, cause?: string): Answer {
  const causes = cause === undefined ? {} : { causes: [{ locale: 'en-US', localeOrigin: 'DEFAULT', text: cause }] }
  return jsonAnswer(status, {
    detailCode: detailCodes[status],
    trackingId,
    messages: [errorMessage(status, headers.get('Accept-Language'))],
    ...causes,
  })
}

/** The gateway's word that a token is missing or no good. A shape of its own. */
export function unauthorizedAnswer(error: string): Answer {
  return jsonAnswer(401, { error })
}

/** The gateway's word that a client calls too often. A shape of its own. An empty `retryAfter` leaves the header out. */
export function rateLimitedAnswer(retryAfter: string): Answer {
  const headers = retryAfter === '' ? {} : { 'Retry-After': retryAfter }
  return jsonAnswer(429, { message: ' Rate Limit Exceeded ' }, headers)
}
