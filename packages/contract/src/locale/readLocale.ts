import { leaveOut } from '../values/leaveOut.ts'
import { parseLocale } from './parseLocale.ts'

/**
 * Reads a language tag (BCP 47), such as `fr-CA`, and gives its canonical form; `fr_CA` is read as well. Undefined for
 * none, and for what is no tag: then the browser's console names it once, in development. Never throws.
 *
 * @param source What the tag was given as, for the warning: `MfaProvider locale`.
 */
export function readLocale(locale: unknown, source: string): string | undefined {
  return parseLocale(locale)?.toString() ?? leaveOut(locale, source, 'language tag (BCP 47) such as "fr" or "fr-CA"')
}
