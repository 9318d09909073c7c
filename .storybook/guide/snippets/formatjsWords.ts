import type { MfaTranslate, MfaValues } from '@mfa-challenge/ui'

/** What is needed of FormatJS. The `intl` of `useIntl()` fits. */
interface FormatjsIntl {
  messages: Readonly<Record<string, unknown>>
  formatMessage(message: { id: string }, values: Record<string, string | number>): string
}

/** Asks for each word as `mfa.confirm`. Make it once for each `intl`: `useMemo(…, [intl])`. */
export function formatjsWords(intl: FormatjsIntl): MfaTranslate {
  return (key, values: MfaValues) => {
    const id = `mfa.${key}`
    return intl.messages[id] === undefined ? undefined : intl.formatMessage({ id }, { ...values })
  }
}
