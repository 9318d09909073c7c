import { type ErrorMessageDto, MfaError, type MfaFailure } from '@mfa-challenge/contract'
import { GatewayRefusal, type Refusal } from '../answers/answers.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import { forPeople } from './forPeople.ts'

const busy = 'The service is busy. Try again later.'
const broken = 'The service could not be reached, or failed.'
/** A message in as many languages as anybody reads. */
const mostMessages = 10

export interface ToRefusalOptions {
  /** The person’s own token was used, not ours. */
  isOwnToken: boolean
  now: number
  /** Whose names stay out of the service's words. */
  person?: GatewayPerson | undefined
}

/**
 * What the browser gets where the service did not answer. That our own token is refused is no fault of the person's session: it is a
 * 502, and no 401.
 */
export function toRefusal(error: unknown, { isOwnToken, now, person }: ToRefusalOptions): GatewayRefusal {
  if (error instanceof GatewayRefusal) return error
  if (!(error instanceof MfaError))
    return new GatewayRefusal({ status: 500, reason: 'hostFailed', text: 'The portal failed.' })
  const { failure } = error
  // What the service says about our own token is nothing for the person.
  const isForPerson = isOwnToken || ['invalidRequest', 'serviceFault', 'rateLimited'].includes(failure.code)
  const messages = isForPerson ? failure.messages?.slice(0, mostMessages) : undefined
  return new GatewayRefusal({
    ...answerTo(failure, isOwnToken, now),
    reason: failure.code,
    messages: messages?.map((message) => readMessage(message, person)),
    trackingId: readReference(failure.trackingId),
  })
}

function readMessage({ locale, localeOrigin, text }: ErrorMessageDto, person: GatewayPerson | undefined): object {
  const clean = (words: string | undefined) => words && forPeople(words, person)
  return { locale: clean(locale), localeOrigin, text: clean(text) }
}

/** A reference is one word. What is none may say anything, of anybody. */
function readReference(trackingId: string | undefined): string | undefined {
  return trackingId !== undefined && /^[\w-]{1,64}$/.test(trackingId) ? trackingId : undefined
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
      return { status: isOfServer(failure.status) ? failure.status : 502, text: broken }
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

/** Proxies make up statuses beyond 599, which nobody can answer with. */
function isOfServer(status: number): boolean {
  return status >= 500 && status <= 599
}
