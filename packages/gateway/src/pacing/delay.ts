/** Waits; rejects at once where the signal is aborted. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(asError(signal.reason))
    const onAbort = () => {
      clearTimeout(timer)
      reject(asError(signal.reason))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

/** A server's reason can be a text. */
function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted')
}
