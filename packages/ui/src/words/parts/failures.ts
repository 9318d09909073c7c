// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(58, {
  failureInvalidRequest: 'The service could not take this request. Try again, or try another way.',
  failureUnauthorized: 'Your session has ended. Sign in again to go on.',
  failureForbidden: 'You are not allowed to confirm this way. Try another way, or ask your help desk.',
  failureBlocked: 'Something between you and the service turned this away. Try another network, or try another way.',
  failureRateLimited: 'The service is busy.',
  failureService: 'The service has a problem. Nothing is lost: try again in a moment.',
  failureTimedOut: 'The service took too long to answer. Try again.',
  failureAborted: 'This was stopped before it was done. Try again.',
  failureUnreadable: 'The service’s answer can’t be read, so nothing was confirmed. Try again, or try another way.',
})
