import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { requestId } from '../access-request/requestId.ts'
import { type AwaitedKind, awaitedBy } from '../device-bar/awaitedBy.ts'
import { Devices } from '../devices/Devices.tsx'
import { forgetLastWay } from '../last-way/lastWay.ts'
import type { PortalSession } from '../portal-api/PortalSession.ts'
import { fetchSession, forgetDevice } from '../portal-api/portalApi.ts'
import { PortalHeader } from '../portal-header/PortalHeader.tsx'
import { stepUp } from '../step-up/stepUp.ts'
import { createSimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { Portal } from './Portal.tsx'
import { usePageLanguage } from './usePageLanguage.ts'
import { type Theme, useRootTheme } from './useRootTheme.ts'

/** The whole page: the portal, and the simulated devices beside it. */
export function App() {
  const [theme, setTheme] = useState<Theme>('system')
  useRootTheme(theme)
  const [language, setLanguage] = usePageLanguage()
  const queryClient = useQueryClient()
  const session = useQuery({
    queryKey: ['session'],
    queryFn: fetchSession,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
  const simulatorUrl = session.data?.simulatorUrl ?? undefined
  const simulator = useMemo(
    () => (simulatorUrl === undefined ? undefined : createSimulatorApi(simulatorUrl)),
    [simulatorUrl],
  )
  const [awaited, setAwaited] = useState<AwaitedKind>()
  // A reset world has no deadlines of the one before.
  const [world, setWorld] = useState(0)
  const noteRemembered = (rememberedUntil: number | null) =>
    queryClient.setQueryData<PortalSession>(['session'], (known) => known && { ...known, rememberedUntil })
  const beginAnew = async () => {
    forgetLastWay()
    setAwaited(undefined)
    const proof = stepUp.get()
    if (proof.status === 'open') proof.challenge.refuse('abandoned')
    setWorld(world + 1)
    await forgetDevice()
    noteRemembered(null)
  }

  return (
    // The portal’s own words are English, whatever the page’s language is.
    <div className="acme desk" lang="en" dir="ltr">
      <div className="portal">
        <PortalHeader
          person={session.data?.person}
          language={language}
          onLanguageChange={setLanguage}
          theme={theme}
          onThemeChange={setTheme}
        />
        {session.isPending && <p className="page-note">Opening the portal…</p>}
        {session.isError && (
          <div className="page-note" role="alert">
            <p>The portal’s server does not answer. Start it with npm start, then try again.</p>
            <button type="button" className="button" onClick={() => void session.refetch()}>
              Try again
            </button>
          </div>
        )}
        {session.isSuccess && (
          <Portal
            session={session.data}
            language={language}
            theme={theme}
            world={world}
            onEvent={(event) => setAwaited(awaitedBy(event))}
            onRemembered={noteRemembered}
          />
        )}
      </div>
      {session.isSuccess && simulator !== undefined && (
        <Devices
          api={simulator}
          userAlias={session.data.simulatedAlias ?? ''}
          awaited={awaited}
          subject={requestId}
          onReset={() => void beginAnew()}
        />
      )}
    </div>
  )
}
