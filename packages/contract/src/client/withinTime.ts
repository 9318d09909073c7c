import { MfaError } from '../failure/MfaError.ts'
import type { MfaFailure } from '../failure/MfaFailure.ts'

/** When a call ends, whatever it is doing. */
export interface WithinTimeOptions {
  timeoutMs: number
  signal?: AbortSignal | undefined
}

/**
 * Runs a call until it is done, its time is over, or its caller calls it off. It ends even where what it waits for takes
 * no notice of the signal, and leaves no timer and no listener behind.
 */
export async function withinTime<Result>(
  run: (signal: AbortSignal) => Promise<Result>,
  { timeoutMs, signal }: WithinTimeOptions,
): Promise<Result> {
  if (signal?.aborted) throw new MfaError({ code: 'aborted' })

  const controller = new AbortController()
  const cleanups: (() => void)[] = []
  try {
    return await new Promise<Result>((resolve, reject) => {
      const stop = (failure: MfaFailure) => {
        reject(new MfaError(failure))
        controller.abort()
      }
      const timer = setTimeout(() => stop({ code: 'timedOut' }), timeoutMs)
      const onAbort = () => stop({ code: 'aborted' })
      signal?.addEventListener('abort', onAbort)
      cleanups.push(
        () => clearTimeout(timer),
        () => signal?.removeEventListener('abort', onAbort),
      )
      run(controller.signal).then(resolve, reject)
    })
  } finally {
    for (const cleanup of cleanups) cleanup()
    // Lets go of a body that nobody read.
    controller.abort()
  }
}
