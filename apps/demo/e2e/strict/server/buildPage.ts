import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, defaultClientConditions, defaultServerConditions, type InlineConfig } from 'vite'
import type { renderPage } from '../page/server.tsx'

export interface BuiltPage {
  /** Where the files for the browser are. */
  folder: string
  /** Their addresses: the first script, and the styles. */
  scripts: readonly string[]
  styles: readonly string[]
  renderPage: typeof renderPage
  remove: () => Promise<void>
}

const pageFolder = join(import.meta.dirname, '../page')
const source = '@mfa-challenge/source'

/** Builds the page for browser and server, as a portal does. `production` also decides which React there is. */
export async function buildPage({ production }: { production: boolean }): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'strict-page-'))
  const common: InlineConfig = {
    root: pageFolder,
    configFile: false,
    logLevel: 'error',
    mode: production ? 'production' : 'development',
    define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
    resolve: { conditions: [source, ...defaultClientConditions] },
  }
  const built = await build({
    ...common,
    build: {
      outDir: join(folder, 'browser'),
      rolldownOptions: { input: join(pageFolder, 'browser.tsx') },
      target: 'es2023',
    },
  })
  await build({
    ...common,
    ssr: { noExternal: true, resolve: { conditions: [source, ...defaultServerConditions] } },
    build: {
      ssr: join(pageFolder, 'server.tsx'),
      outDir: join(folder, 'server'),
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  })
  const files = 'output' in built ? built.output : []
  const { renderPage: render } = await import(join(folder, 'server/server.mjs'))
  return {
    folder: join(folder, 'browser'),
    scripts: files.filter((file) => file.type === 'chunk' && file.isEntry).map(({ fileName }) => `/${fileName}`),
    styles: files.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => `/${fileName}`),
    renderPage: render,
    remove: () => rm(folder, { recursive: true }),
  }
}
