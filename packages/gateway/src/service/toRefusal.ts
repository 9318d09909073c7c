import { MfaError, type MfaFailure } from '@mfa-challenge/contract'
import { GatewayRefusal, type Refusal } from '../answers/answers.ts'

const busy = 'The service is busy. Try again later.'
const broken = 'The service could not be reached, or failed.'

/**
 * What the browser gets where the service did not answer. That our own token is refused is no fault of the person's session: it is a
 * 502, and no 401.
 */
export function toRefusal(error: unknown, { isOwnToken, now }: { isOwnToken: boolean; now: number }): GatewayRefusal {
  if (error instanceof GatewayRefusal) return error
  if (!(error instanceof MfaError))
    return new GatewayRefusal({ status: 500, reason: 'hostFailed', text: 'The portal failed.' })
  const { failure } = error
  const { trackingId } = failure
  // What the service says about our own token is nothing for the person.
  const isForPerson = isOwnToken || ['invalidRequest', 'serviceFault', 'rateLimited'].includes(failure.code)
  const messages = isForPerson ? failure.messages : undefined
  return new GatewayRefusal({ ...answerTo(failure, isOwnToken, now), reason: failure.code, messages, trackingId })
}

function answerTo(
  failure: MfaFailure,
  isOwnToken: boolean,
  now: number,
): Pick<Refusal, 'status' | 'text' | 'retryInMs'> {
  switch (failure.code) {
    case 'invalidRequest':
      return { status: 400, text: 'The service does not take this.' }
    case 'unauthorized':
      return isOwnToken
        ? { status: 401, text: 'The session has ended.' }
        : { status: 502, text: 'The portal cannot sign in to the service.' }
    case 'forbidden':
      return isOwnToken
        ? { status: 403, text: 'The service refuses this.' }
        : { status: 502, text: 'The service refuses this to the portal.' }
    case 'rateLimited':
      return { status: 429, text: busy, retryInMs: Math.max(1_000, (failure.retryAt ?? now) - now) }
    case 'serviceFault':
      return { status: failure.status >= 500 ? failure.status : 502, text: broken }
    case 'timedOut':
      return { status: 504, text: broken }
    case 'blocked':
    case 'offline':
    case 'unreadable':
      return { status: 502, text: broken }
    case 'aborted':
      return { status: 503, text: 'The call was called off.' }
    case 'portalFault':
      return { status: 502, text: 'The portal cannot sign in to the service.' }
    default:
      return failure satisfies never
  }
}
