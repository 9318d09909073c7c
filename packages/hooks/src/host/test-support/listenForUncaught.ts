import { afterEach } from 'vitest'

const cleanups: (() => void)[] = []

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

/** All errors that nobody catches from now on, until the test ends. Vitest would fail the run for them. */
export function listenForUncaught(): readonly unknown[] {
  const heard: unknown[] = []
  const hear = (error: unknown) => void heard.push(error)
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    const before = process.rawListeners(name).filter((listener) => typeof listener === 'function')
    process.removeAllListeners(name).on(name, hear)
    cleanups.push(() => {
      process.removeAllListeners(name)
      for (const listener of before) process.on(name, (...news: unknown[]) => listener(...news))
    })
  }
  const hearEvent = (event: ErrorEvent) => {
    // Told here, and not by jsdom.
    event.preventDefault()
    hear(event.error)
  }
  window.addEventListener('error', hearEvent)
  cleanups.push(() => window.removeEventListener('error', hearEvent))
  return heard
}
