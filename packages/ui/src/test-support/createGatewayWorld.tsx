import { createGatewayClient } from '@mfa-challenge/contract/gateway'
import { MfaProvider, type MfaOtherMethod } from '@mfa-challenge/hooks'
import type { ReactNode } from 'react'
import { createStandInGateway } from '../../../hooks/src/test-support/standInGateway.ts'
import { memoryStorage } from './memoryStorage.ts'

export const passphrase: MfaOtherMethod = {
  id: 'own',
  type: 'other',
  method: 'passphrase',
  asks: 'code',
  label: 'Card reader',
  hint: 'The number on its display',
  codeLength: 6,
}

export const ourApp: MfaOtherMethod = {
  id: 'app',
  type: 'other',
  method: 'our-app',
  asks: 'approval',
  label: 'Acme on your watch',
  hint: 'Tap twice on it',
}

const baseUrl = 'https://portal.example/mfa-gateway'

// Where a test looks at once, the first call waits for no file.
await createGatewayClient({ baseUrl }).prefetch()

/** A gateway, and a provider that speaks to it. Time is the page's. */
export function createGatewayWorld() {
  const gateway = createStandInGateway()
  const client = createGatewayClient({ baseUrl, fetch: gateway.fetch })
  const storage = memoryStorage()
  return {
    gateway,
    wrapper: ({ children }: { children: ReactNode }) => (
      <MfaProvider client={client} storage={storage} pollSchedule={atOnce}>
        {children}
      </MfaProvider>
    ),
  }
}

const atOnce = { first: 0, waits: [{ wait: 0 }] }
