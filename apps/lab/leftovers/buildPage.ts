import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Builds the page for production, and serves it. */
export async function servePage(): Promise<{ url: string; stop: () => void }> {
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
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    readFile(join(folder, path)).then(
      (body) => response.setHeader('content-type', types[extname(path)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page is served nowhere.')
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() }
}
