/**
 * A language tag as hosts, pages and services write it: BCP 47, with underscores too (`pt_BR`), or as an operating system
 * names a locale (`de_DE.UTF-8@euro`). Undefined for what names no language. Never throws.
 */
export function parseLocale(tag: unknown): Intl.Locale | undefined {
  if (typeof tag !== 'string') return undefined
  try {
    const locale = new Intl.Locale(
      tag
        .trim()
        .replace(/[.@].*$/, '')
        .replaceAll('_', '-'),
    )
    return namesNoLanguage.has(locale.language) ? undefined : locale
  } catch {
    return undefined
  }
}

/** Undetermined; and the locale of programs, which has the form of a tag. */
const namesNoLanguage = new Set<string | undefined>([undefined, 'und', 'posix'])
