/** All that nobody caught from now on, as a portal's monitoring hears of it. The result of `stop` ends it. */
export function hearUncaught(): { readonly uncaught: readonly unknown[]; stop: () => void } {
  const uncaught: unknown[] = []
  const hear = (event: ErrorEvent) => {
    event.preventDefault()
    uncaught.push(event.error)
  }
  window.addEventListener('error', hear)
  return { uncaught, stop: () => window.removeEventListener('error', hear) }
}
