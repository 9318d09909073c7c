import { MfaError, type PortalPart } from '@mfa-challenge/contract'
import type { Clock } from '../clock/Clock.ts'
import { readFailure } from '../failure/readFailure.ts'

/** A call takes no longer, whoever answers it. Gateways hold a poll for up to half of it. */
const longest = 60_000

export interface AttemptOptions {
  clock: Clock
  /** Calls it off, at once, even where the call pays no heed to its signal. */
  controller: AbortController
  /** Whose function it is, for the developer of the host. */
  where: PortalPart
}

/** Calls, and rejects with an `MfaError` or not at all. It ends once, whatever the call does. */
export function attempt<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  { clock, controller, where }: AttemptOptions,
): Promise<Answer> {
  const { signal } = controller
  let cancel: () => void = () => undefined
  const promise = new Promise<Answer>((resolve, reject) => {
    const fail = (error: unknown) => {
      // Whatever a call makes of being called off is no fault of anybody's.
      if (signal.aborted) return
      // Without what was thrown: nobody knows what a host's errors hold.
      reject(error instanceof MfaError ? error : new MfaError(readFailure(error, where)))
    }
    cancel = clock.setTimeout(() => {
      reject(new MfaError({ code: 'timedOut' }))
      controller.abort()
    }, longest)
    signal.addEventListener('abort', () => reject(new MfaError({ code: 'aborted' })), { once: true })
    // Inside a promise, for a function of the host may also throw.
    Promise.resolve(signal).then(call).then(resolve, fail)
  })
  return promise.finally(cancel)
}
