/** Which way a language is written: `rtl` for the scripts that run from right to left. What is no language tag: `ltr`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = isLocale(locale) ? new Intl.Locale(locale).maximize().script : undefined
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** Whether it is a BCP 47 tag. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])
