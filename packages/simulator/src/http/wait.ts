/** Waits, unless the signal calls it off: then it rejects with the signal's reason. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const finish = () => {
      signal?.removeEventListener('abort', callOff)
      resolve()
    }
    // Looked up at call time, so that a fake clock may stand in.
    const timer = globalThis.setTimeout(finish, ms)
    const callOff = () => {
      globalThis.clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', callOff, { once: true })
  })
}
