/**
 * Reports an error of the host's as one that nobody caught: its monitoring hears of it as of any other, and what called
 * the host goes on.
 */
export function reportUncaught(error: unknown) {
  if (typeof reportError === 'function') {
    reportError(error)
    return
  }
  // What `reportError` does, for browsers before 2022.
  if (typeof window !== 'undefined' && typeof ErrorEvent === 'function') {
    const event = new ErrorEvent('error', { error, message: String(error), cancelable: true })
    if (!window.dispatchEvent(event)) return
  }
  // oxlint-disable-next-line no-console -- where uncaught errors go
  console.error(error)
}
