import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type PageServer, servePages } from '../bench/serve/servePages.ts'

/** Builds the page for production, and serves it. */
export async function servePage(): Promise<PageServer> {
  const folder = await mkdtemp(join(tmpdir(), 'leftovers-'))
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@mfa-challenge/source', 'browser', 'module', 'production'] },
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: folder,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'page/page.tsx'), output: { entryFileNames: 'page.js' } },
    },
  })
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Portal</title><body><script type="module" src="/page.js"></script></body></html>',
  )
  return servePages(folder)
}
