import type { MfaFailure, UnreadableProblem } from '@mfa-challenge/contract'

/** Why something could not be done, in a sentence or two: what happened, then what to do. */
export function failureWords(failure: MfaFailure): string {
  switch (failure.code) {
    case 'invalidRequest':
      return 'The service could not take this request. Try again, or confirm another way.'
    case 'unauthorized':
      return 'Your session has ended. Sign in again to go on.'
    case 'forbidden':
      return 'You are not allowed to confirm this way. Try another way, or ask your help desk.'
    case 'blocked':
      return 'Something between you and the service turned this away. Try another network, or confirm another way.'
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
      return `${problemWords(failure.problem)} So nothing was confirmed. Try again, or confirm another way.`
    default:
      return failure satisfies never
  }
}

function problemWords(problem: UnreadableProblem): string {
  switch (problem) {
    case 'empty':
      return 'The service sent an empty answer.'
    case 'html':
      return 'The service answered with a web page instead of a result.'
    case 'notJson':
      return 'The service sent an answer that can’t be read.'
    case 'truncated':
      return 'The service’s answer broke off in the middle.'
    case 'wrongShape':
      return 'The service’s answer lacked something it needs.'
    case 'missingStatus':
      return 'The service’s answer had no result in it.'
    case 'unknownStatus':
      return 'The service answered with a result that this page does not know.'
    default:
      return problem satisfies never
  }
}
