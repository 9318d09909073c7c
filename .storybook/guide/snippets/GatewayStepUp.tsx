import { createGatewayClient } from '@mfa-challenge/contract/gateway'
import { MfaProvider } from '@mfa-challenge/hooks'
import { useGatewayMethods } from '@mfa-challenge/hooks/gateway'
import { MfaChallenge } from '@mfa-challenge/ui'
import '@mfa-challenge/ui/styles.css'

// A path of your own server, which knows the person and adds the credentials.
const client = createGatewayClient({ baseUrl: '/mfa-gateway' })

interface StepUpProps {
  onDone: () => void
  onCancel: () => void
}

export function StepUp(props: StepUpProps) {
  return (
    <MfaProvider client={client}>
      <Challenge {...props} />
    </MfaProvider>
  )
}

function Challenge({ onDone, onCancel }: StepUpProps) {
  const listed = useGatewayMethods({ client })
  if (listed.status === 'loading') return null
  if (listed.status === 'failed') return <p>This can’t be confirmed right now. Try again later.</p>
  return (
    <MfaChallenge
      context="Approve access request AR-20418"
      methods={listed.methods}
      onSucceeded={onDone}
      onAbandoned={onCancel}
    />
  )
}
