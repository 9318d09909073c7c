import { createServer } from 'vite'
import { demoConfig, portalPlugin, portOf } from './demoConfig.ts'
import type { PageToServe, ServedPage } from './ServedPage.ts'

/** Serves the page from its sources, which may be changed meanwhile. */
export async function serveSources({ port, portal }: PageToServe): Promise<ServedPage> {
  const vite = await createServer({
    ...demoConfig,
    plugins: [portalPlugin(portal)],
    server: { host: 'localhost', port },
  })
  await vite.listen()
  return { port: portOf(vite.httpServer), close: () => vite.close() }
}
