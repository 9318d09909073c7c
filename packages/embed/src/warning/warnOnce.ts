const said = new Set<string>()

/**
 * Tells a developer of a mistake in the page, once. In production builds too: a page without a build has no other, and
 * whoever sets attributes by hand sees nothing else.
 */
export function warnOnce(message: string) {
  if (said.has(message)) return
  said.add(message)
  // oxlint-disable-next-line no-console -- the console is where a developer looks
  console.warn(`@mfa-challenge/embed: ${message}`)
}
