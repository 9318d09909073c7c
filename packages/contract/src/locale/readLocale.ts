const warned = new Set<string>()

/**
 * Reads a language tag (BCP 47), such as `fr-CA`, and gives its canonical form. Undefined for none, and for what is no
 * tag, such as `fr_CA`: then the browser's console names it once, in development. Never throws.
 *
 * @param source What the tag was given as, for the warning: `MfaProvider locale`.
 */
export function readLocale(locale: string | undefined, source: string): string | undefined {
  if (!locale) return undefined
  try {
    return new Intl.Locale(locale).toString()
  } catch {
    warn(locale, source)
    return undefined
  }
}

function warn(locale: string, source: string) {
  const message =
    `@mfa-challenge: ${source} is ${JSON.stringify(locale)}, which is no language tag (BCP 47), so it is left out. ` +
    'Give one such as "fr" or "fr-CA", with hyphens.'
  if (!isDevelopment() || warned.has(message)) return
  warned.add(message)
  // oxlint-disable-next-line no-console -- It is for the developer, and there is nobody else to tell.
  console.warn(message)
}

function isDevelopment(): boolean {
  try {
    // Bundlers replace exactly this expression.
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}
