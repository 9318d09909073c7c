import type { MfaTranslate, MfaValues } from '@mfa-challenge/ui'

/** What is needed of i18next. Your `i18n` fits. */
interface I18next {
  exists(key: string, options: MfaValues): boolean
  t(key: string, options: MfaValues): string
}

/** Asks the namespace `mfa` for each word. Make it once for each language: `useMemo(…, [i18n, language])`. */
export function i18nextWords(i18n: I18next, language: string): MfaTranslate {
  return (key, values) => {
    // The values count, too: `kbaSummary` may exist as `kbaSummary_one` and `kbaSummary_other` alone.
    const options = { ...values, lng: language, ns: 'mfa' }
    return i18n.exists(key, options) ? i18n.t(key, options) : undefined
  }
}
