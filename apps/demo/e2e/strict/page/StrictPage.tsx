import { createGatewayClient } from '@mfa-challenge/contract/gateway'
import { MfaProvider } from '@mfa-challenge/hooks'
import { toMfaMethods } from '@mfa-challenge/hooks/gateway'
import { type ReactNode, StrictMode, useEffect } from 'react'
import { offered } from '../../../src/access-request/offered.ts'
import type { StrictPageFacts } from './StrictPageFacts.ts'
import { screens } from './screens.tsx'

const client = createGatewayClient({ baseUrl: '/mfa-gateway' })

/** A page of a portal with so much on it that React would send parts of it later, if it could. */
export function StrictPage({ screen, methods, simulatorUrl }: StrictPageFacts): ReactNode {
  useEffect(() => {
    document.documentElement.dataset.alive = ''
  }, [])
  return (
    <StrictMode>
      <main>
        <MfaProvider client={client}>
          {screens[screen](offered(toMfaMethods(client, methods), { lastWay: undefined, simulatorUrl }))}
        </MfaProvider>
        <details>
          <summary>Terms of use</summary>
          {'Whoever approves access answers for it. '.repeat(500)}
        </details>
      </main>
    </StrictMode>
  )
}
