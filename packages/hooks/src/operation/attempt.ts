import { MfaError, type MfaFailure } from '@mfa-challenge/contract'
import { readFailure } from '../failure/readFailure.ts'

/** What came of a call. */
export type Attempt<Answer> =
  | { readonly status: 'answered'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly failure: MfaFailure }

/** Calls, and never rejects. An abort ends it at once, even where the call pays no heed to its signal. */
export function attempt<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Attempt<Answer>> {
  return new Promise((resolve) => {
    const fail = (failure: MfaFailure) => resolve({ status: 'failed', failure })
    signal.addEventListener('abort', () => fail({ code: 'aborted' }), { once: true })
    // Inside a promise, for a function of the host may also throw.
    Promise.resolve()
      .then(() => call(signal))
      .then(
        (answer) => resolve({ status: 'answered', answer }),
        (error: unknown) => fail(readAnyFailure(error)),
      )
  })
}

/** A function of the host fails with errors of its own: what it cannot say, the browser may know. */
function readAnyFailure(error: unknown): MfaFailure {
  return error instanceof MfaError || navigator.onLine ? readFailure(error) : { code: 'offline' }
}
