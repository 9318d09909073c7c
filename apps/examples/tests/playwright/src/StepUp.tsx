import { createMfaClient } from '@mfa-challenge/contract'
import { type MfaMethod, MfaProvider } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import '@mfa-challenge/ui/styles.css'

// A path of your own server, which adds the credentials. A page has none.
const client = createMfaClient({ baseUrl: '/mfa-api' })

interface StepUpProps {
  methods: readonly MfaMethod[]
  onDone: () => void
}

export function StepUp({ methods, onDone }: StepUpProps) {
  return (
    <MfaProvider client={client}>
      <MfaChallenge context="Approve access request AR-20418" methods={methods} onSucceeded={onDone} />
    </MfaProvider>
  )
}
