import { MfaError } from '@mfa-challenge/contract'
import type { Clock } from '../clock/Clock.ts'
import { readFailure } from '../failure/readFailure.ts'

/** A call takes no longer, whoever answers it. Gateways hold a poll for up to half of it. */
const longest = 60_000

export interface AttemptOptions {
  clock: Clock
  /** Calls it off, at once, even where the call pays no heed to its signal. */
  controller: AbortController
  /** Whose function it is, for the developer of the host. */
  where: string
}

/** Calls, and rejects with an `MfaError` or not at all. It ends once, whatever the call does. */
export function attempt<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  { clock, controller, where }: AttemptOptions,
): Promise<Answer> {
  const { signal } = controller
  const { promise, resolve, reject } = withResolvers<Answer>()
  const fail = (error: unknown) => reject(new MfaError(readFailure(error, where), { cause: error }))
  const tooLate = () => {
    fail(new MfaError({ code: 'timedOut' }))
    controller.abort()
  }
  const calledOff = () => reject(new MfaError({ code: 'aborted' }))
  const cancel = clock.setTimeout(tooLate, longest)
  signal.addEventListener('abort', calledOff, { once: true })
  if (signal.aborted) calledOff()
  // Inside a promise, for a function of the host may also throw.
  else void Promise.resolve(signal).then(call).then(resolve, fail)
  return promise.finally(cancel)
}

/** `Promise.withResolvers` is newer than some browsers that React still runs in. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<Value>((...functions) => {
    ;[resolve, reject] = functions
  })
  return { promise, resolve, reject }
}
