import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { once } from 'node:events'
import type { Served } from './serveExample.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a Storybook that was built, and opens its first story. */
export async function serveStory(folder: string): Promise<Served> {
  const dist = join(folder, 'dist')
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost')
    try {
      const file = readFileSync(join(dist, normalize(pathname)))
      res.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'application/octet-stream' }).end(file)
    } catch {
      // A Storybook has no icon of its own for a story.
      res.writeHead(pathname === '/favicon.ico' ? 204 : 404).end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  const { entries }: { entries: Record<string, unknown> } = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8'))
  const [story] = Object.keys(entries)
  return {
    url: `http://localhost:${address.port}/iframe.html?id=${story}&viewMode=story`,
    simulatorUrl: undefined,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
