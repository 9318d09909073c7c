import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { demoConfig, portalPlugin, portOf } from './demoConfig.ts'
import type { PageToServe, ServedPage } from './ServedPage.ts'

/** Builds the page once, and serves what came of it. `NODE_ENV` decides which React it has, as for any page. */
export async function serveBuilt({ port, portal }: PageToServe): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'acme-access-'))
  const remove = () => rmSync(outDir, { recursive: true, force: true })
  // At SIGTERM Vite, too, closes its server, and then ends the process before anybody else has come to an end.
  process.once('exit', remove)
  const minify = process.env.NODE_ENV !== 'development'
  const config = { ...demoConfig, build: { outDir, emptyOutDir: true, minify, chunkSizeWarningLimit: Infinity } }
  await build(config)
  const vite = await preview({
    ...config,
    plugins: [portalPlugin(portal)],
    preview: { host: 'localhost', port },
  })
  return {
    port: portOf(vite.httpServer),
    async close() {
      await vite.close()
      process.off('exit', remove)
      remove()
    },
  }
}
