import { createMfaClient } from '@mfa-challenge/contract'
import { MfaProvider } from '@mfa-challenge/hooks'
import { useMemo, useState } from 'react'
import { AccessRequest } from '../access-request/AccessRequest.tsx'
import { Devices } from '../devices/Devices.tsx'
import { challengeMethods } from '../portal-api/challengeMethods.ts'
import type { PortalSession } from '../portal-api/PortalSession.ts'
import { createSimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import type { Theme } from './useRootTheme.ts'

// The access token stays on the portal's server: the browser knows only the way through it.
const client = createMfaClient({ baseUrl: '/mfa-api' })

export interface PortalProps {
  session: PortalSession
  theme: Theme
}

/** One request that waits for approval, and the simulated devices beside it. */
export function Portal({ session, theme }: PortalProps) {
  const { simulatorUrl } = session
  const methods = useMemo(() => challengeMethods(session), [session])
  const simulator = useMemo(
    () => (simulatorUrl === null ? undefined : createSimulatorApi(simulatorUrl)),
    [simulatorUrl],
  )
  // A reset world has no deadlines of the one before.
  const [world, setWorld] = useState(0)

  return (
    <div className="page-columns">
      <main>
        <MfaProvider key={world} client={client} challengeKey={`AR-20418-${world}`}>
          <AccessRequest methods={methods} theme={theme} />
        </MfaProvider>
        {simulator === undefined && (
          <p className="page-aside-note">
            This portal talks to a real tenant: codes and notifications come to your own phone and mailbox.
          </p>
        )}
      </main>
      {simulator !== undefined && (
        <Devices api={simulator} userAlias={session.person.userAlias} onReset={() => setWorld((count) => count + 1)} />
      )}
    </div>
  )
}
