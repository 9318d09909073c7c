import { GatewayRefusal } from '../answers/answers.ts'

/** Ends a call that can't be answered without the store. */
export function storeOut(): never {
  throw new GatewayRefusal({
    status: 503,
    reason: 'storeUnavailable',
    text: 'Try again in a moment.',
    retryInMs: 2_000,
  })
}
