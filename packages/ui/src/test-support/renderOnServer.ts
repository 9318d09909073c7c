import type { ReactNode } from 'react'
import { renderToString, type ServerOptions } from 'react-dom/server'
import { vi } from 'vitest'

/** Renders as a server does, where there is no page. */
export function renderOnServer(page: ReactNode, options?: ServerOptions): string {
  for (const name of ['window', 'document', 'location', 'sessionStorage']) vi.stubGlobal(name, undefined)
  try {
    return renderToString(page, options)
  } finally {
    vi.unstubAllGlobals()
  }
}
