import { createMfaClient } from '@mfa-challenge/contract'
import { MfaProvider, type MfaProviderProps } from '@mfa-challenge/hooks'
import { useMemo } from 'react'
import { AccessRequest } from '../access-request/AccessRequest.tsx'
import { challengeMethods } from '../portal-api/challengeMethods.ts'
import { requestId } from '../access-request/requestId.ts'
import type { PortalSession } from '../portal-api/PortalSession.ts'
import type { Theme } from './useRootTheme.ts'

// The access token stays on the portal's server: the browser knows only the way through it.
const client = createMfaClient({ baseUrl: '/mfa-api' })

export interface PortalProps {
  session: PortalSession
  /** A BCP 47 tag. */
  language: string
  theme: Theme
  /** Which simulated world it is; each begins anew. */
  world: number
  /** Called for each step of the challenge. */
  onEvent: MfaProviderProps['onEvent']
  onRemembered: (until: number | null) => void
}

/** One request that waits for approval. */
export function Portal({ session, language, theme, world, onEvent, onRemembered }: PortalProps) {
  const { methods: listed, simulatorUrl } = session
  const methods = useMemo(() => challengeMethods({ methods: listed, simulatorUrl }), [listed, simulatorUrl])

  return (
    <main>
      <MfaProvider
        key={world}
        client={client}
        locale={language}
        challengeKey={`${requestId}-${world}`}
        onEvent={onEvent}
      >
        <AccessRequest
          methods={methods}
          theme={theme}
          rememberedUntil={session.rememberedUntil}
          onRemembered={onRemembered}
        />
      </MfaProvider>
      {simulatorUrl === null && (
        <p className="page-note">
          This portal talks to a real tenant: codes and notifications come to your own phone and mailbox.
        </p>
      )}
    </main>
  )
}
