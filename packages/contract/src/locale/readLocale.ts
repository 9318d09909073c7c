import { warnDeveloperOnce } from '../development/warnDeveloper.ts'
import { parseLocale } from './parseLocale.ts'

/**
 * Reads a language tag (BCP 47), such as `fr-CA`, and gives its canonical form; `fr_CA` is read as well. Undefined for
 * none, and for what is no tag: then the browser's console names it once, in development. Never throws.
 *
 * @param source What the tag was given as, for the warning: `MfaProvider locale`.
 */
export function readLocale(locale: unknown, source: string): string | undefined {
  const read = parseLocale(locale)?.toString()
  if (read === undefined && !isNothing(locale)) {
    warnDeveloperOnce(
      `${source} is ${JSON.stringify(locale)}, which is no language tag (BCP 47), so it is left out. ` +
        'Give one such as "fr" or "fr-CA".',
    )
  }
  return read
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
