import { QueryClient } from '@tanstack/react-query'
// The other entry shows nothing in what is built, or tested.
import { ReactQueryDevtoolsPanel } from '@tanstack/react-query-devtools/production'
import { type ReactNode, useState } from 'react'
import './BesideDevtools.css'

export interface BesideDevtoolsProps {
  theme: 'light' | 'dark'
  /** What goes to the portal's own cache. */
  children: (queryClient: QueryClient) => ReactNode
}

/** A portal's page, and React Query's devtools on the portal's own cache. */
export function BesideDevtools({ theme, children }: BesideDevtoolsProps) {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <div className="beside-devtools">
      <div className="beside-devtools-page">{children(queryClient)}</div>
      <div className="beside-devtools-panel">
        <ReactQueryDevtoolsPanel client={queryClient} theme={theme} />
      </div>
    </div>
  )
}
