import type { MfaClient } from '@mfa-challenge/contract'
import { MfaProvider } from '@mfa-challenge/hooks'
import { QueryClient } from '@tanstack/react-query'
import { ReactQueryDevtools } from '@tanstack/react-query-devtools'
import { type ReactNode, useState } from 'react'

interface InDevtoolsProps {
  client: MfaClient
  children: ReactNode
}

/** The challenge in a cache that you can look into. The one that your portal has anyway will do as well. */
export function InDevtools({ client, children }: InDevtoolsProps) {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <MfaProvider client={client} queryClient={queryClient}>
      {children}
      <ReactQueryDevtools client={queryClient} />
    </MfaProvider>
  )
}
