import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchSession } from '../portal-api/portalApi.ts'
import { PortalHeader } from '../portal-header/PortalHeader.tsx'
import { Portal } from './Portal.tsx'
import { type Theme, useRootTheme } from './useRootTheme.ts'

/** The whole page. */
export function App() {
  const [theme, setTheme] = useState<Theme>('system')
  useRootTheme(theme)
  const session = useQuery({
    queryKey: ['session'],
    queryFn: fetchSession,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })

  return (
    <>
      <PortalHeader person={session.data?.person} theme={theme} onThemeChange={setTheme} />
      {session.isPending && <p className="page-note">Opening the portal…</p>}
      {session.isError && (
        <div className="page-note" role="alert">
          <p>The portal’s server does not answer. Start it with npm start, then try again.</p>
          <button type="button" className="button" onClick={() => void session.refetch()}>
            Try again
          </button>
        </div>
      )}
      {session.isSuccess && <Portal session={session.data} theme={theme} />}
    </>
  )
}
