import { createGatewayClient } from '@mfa-challenge/contract/gateway'
import { type MfaMethod, MfaProvider } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { useState } from 'react'

const client = createGatewayClient({ baseUrl: '/mfa-gateway' })

export interface ApproveRequestProps {
  request: string
  /** What the person can pass by, as the portal's server has written it into the page. */
  methods: readonly MfaMethod[]
}

export function ApproveRequest({ request, methods }: ApproveRequestProps) {
  const [state, setState] = useState<'open' | 'asking' | 'approved'>('open')
  if (state === 'approved') return <p>Approved.</p>
  if (state === 'open') {
    return (
      <button type="button" onClick={() => setState('asking')}>
        Approve
      </button>
    )
  }
  return (
    <MfaProvider client={client}>
      <MfaChallenge
        context={`Approve access request ${request}`}
        methods={methods}
        autoFocusHeading
        onSucceeded={() => setState('approved')}
        onAbandoned={() => setState('open')}
      />
    </MfaProvider>
  )
}
