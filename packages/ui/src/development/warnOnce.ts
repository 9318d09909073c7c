const said = new Set<string>()

/** Tells the developer of the portal about a mistake, once. Silent in production. */
export function warnOnce(message: string) {
  if (!isDevelopment() || said.has(message)) return
  said.add(message)
  // oxlint-disable-next-line no-console -- the console is where a developer looks
  console.warn(`@mfa-challenge/ui: ${message}`)
}

function isDevelopment(): boolean {
  try {
    // Bundlers replace exactly this expression; `typeof process` would be false in every browser, development included.
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}
