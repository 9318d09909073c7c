import type { Server } from 'node:net'
import { join } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import type { PortalHandler } from '../portal/createPortal.ts'

const demoFolder = join(import.meta.dirname, '../..')

/** Where the page is, for Vite. */
export const demoConfig: InlineConfig = {
  root: demoFolder,
  configFile: join(demoFolder, '../../vite.config.ts'),
  logLevel: 'warn',
}

/** Puts the portal's server before Vite's. */
export const portalPlugin = (portal: PortalHandler): Plugin => ({
  name: 'mfa-challenge:portal-server',
  configureServer: ({ middlewares }) => void middlewares.use(portal),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(portal),
})

/** The port that a listening server has. */
export function portOf(server: Pick<Server, 'address'> | null): number {
  const address = server?.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port yet.')
  return address.port
}
