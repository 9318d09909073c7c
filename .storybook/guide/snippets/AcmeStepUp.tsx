import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { acmeComponents } from './AcmeButton.tsx'

interface AcmeStepUpProps {
  methods: readonly MfaMethod[]
  onDone: (rememberDevice: boolean) => void
}

/** Needs an `MfaProvider` above it. */
export function AcmeStepUp({ methods, onDone }: AcmeStepUpProps) {
  return (
    <MfaChallenge
      methods={methods}
      components={acmeComponents}
      words={{
        pickerHeading: 'One more step',
        // With a number or a name in it, a word is a function.
        codeTooShort: ({ typed, length }) => `${typed} of ${length} digits so far.`,
      }}
      instructions={{
        choosing: 'New here? Choose the text message.',
        kba: (
          <>
            You gave these answers <strong>when you joined</strong>.
          </>
        ),
      }}
      help={[{ label: 'Help desk', href: '/help' }]}
      rememberDevice={{ label: 'Trust this laptop for a week', hint: 'Not one that others use.' }}
      onSucceeded={(outcome) => onDone(outcome.rememberDevice === true)}
    />
  )
}
