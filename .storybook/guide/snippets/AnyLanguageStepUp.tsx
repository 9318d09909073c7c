import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'

interface AnyLanguageStepUpProps {
  /** The language of your page, such as `fr-CA`. */
  locale: string
  methods: readonly MfaMethod[]
}

/** Needs an `MfaProvider` above it. */
export function AnyLanguageStepUp({ locale, methods }: AnyLanguageStepUpProps) {
  return <MfaChallenge locale={locale} locales={lazyLocales} methods={methods} />
}
