import { warnDeveloperOnce } from '../development/warnDeveloper.ts'

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
    warnDeveloperOnce(
      `${source} is ${JSON.stringify(locale)}, which is no language tag (BCP 47), so it is left out. ` +
        'Give one such as "fr" or "fr-CA", with hyphens.',
    )
    return undefined
  }
}
