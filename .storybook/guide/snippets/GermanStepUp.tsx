import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { de } from '@mfa-challenge/ui/locales/de'

// Outside the component: the same object each time.
const locales = { de }

/** Needs an `MfaProvider` above it. */
export function GermanStepUp({ methods }: { methods: readonly MfaMethod[] }) {
  return <MfaChallenge locale="de" locales={locales} methods={methods} />
}
