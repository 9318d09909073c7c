import type { MfaFailure } from '@mfa-challenge/contract'

/** Why something could not be done, in a sentence or two: what happened, then what to do. */
export function failureWords(failure: MfaFailure): string {
  switch (failure.code) {
    case 'invalidRequest':
      return 'The service could not take this request. Try again, or try another way.'
    case 'unauthorized':
      return 'Your session has ended. Sign in again to go on.'
    case 'forbidden':
      return 'You are not allowed to confirm this way. Try another way, or ask your help desk.'
    case 'blocked':
      return 'Something between you and the service turned this away. Try another network, or try another way.'
    case 'rateLimited':
      return 'The service is busy. Wait a moment, then try again.'
    case 'serviceFault':
      return 'The service has a problem. Nothing is lost: try again in a moment.'
    case 'offline':
      return 'The service cannot be reached. Check your connection, then try again.'
    case 'timedOut':
      return 'The service took too long to answer. Try again.'
    case 'aborted':
      return 'This was stopped before it was done. Try again.'
    case 'unreadable':
      return 'The service’s answer can’t be read, so nothing is confirmed yet. Try again, or try another way.'
    default:
      return failure satisfies never
  }
}
