import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { compress } from '../build/weigh.ts'

/** A file that was asked for. */
export interface Served {
  path: string
  isThere: boolean
}

export interface PageServer {
  /** `http://localhost:41234` */
  url: string
  /** What was asked for since this was called the last time. */
  takeLog(): readonly Served[]
  stop(): Promise<void>
}

/** A page of nothing, in which a browser gets ready. */
export const blank = '/blank'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const texts = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** Serves what was built, on this machine only: compressed beforehand, nothing to be kept, every request noted. */
export async function servePages(folder: string): Promise<PageServer> {
  const files = new Map<string, Buffer | undefined>()
  let log: Served[] = []

  const read = (path: string) => {
    if (!files.has(path)) {
      const file = join(folder, normalize(path))
      const body = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
      files.set(path, body !== undefined && texts.has(extname(path)) ? compress(body) : body)
    }
    return files.get(path)
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === blank) {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>blank</title>')
      return
    }
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const body = read(path)
    log.push({ path, isThere: body !== undefined })
    if (body === undefined) refuse(path, response)
    else send(path, body, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://localhost:${address.port}`,
    takeLog() {
      const taken = log
      log = []
      return taken
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(path: string, body: Buffer, response: ServerResponse) {
  const extension = extname(path)
  response.setHeader('content-type', types[extension] ?? 'application/octet-stream')
  response.setHeader('cache-control', 'no-store')
  if (texts.has(extension)) response.setHeader('content-encoding', 'br')
  response.end(body)
}

/** The pages by hand send their code to a server: it is wrong. */
function refuse(path: string, response: ServerResponse) {
  response.statusCode = path.includes('/api/') ? 422 : 404
  response.setHeader('content-type', 'application/json').end('{"error":"wrong code"}')
}
