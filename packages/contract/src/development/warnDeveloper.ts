import { isDevelopment } from './isDevelopment.ts'

const said = new Set<string>()

/** For the packages of this library: tells the developer of the host about a mistake. Silent in production. */
export function warnDeveloper(message: string) {
  if (!isDevelopment()) return
  // oxlint-disable-next-line no-console -- the console is where a developer looks
  console.warn(`@mfa-challenge: ${message}`)
}

/** The same, but each message once for as long as the page is open. */
export function warnDeveloperOnce(message: string) {
  if (said.has(message)) return
  if (isDevelopment()) said.add(message)
  warnDeveloper(message)
}
