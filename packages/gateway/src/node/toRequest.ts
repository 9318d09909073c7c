import type { NodeRequest } from './NodeRequest.ts'
import { parsedBody } from './parsedBody.ts'
import { streamBody } from './streamBody.ts'

/** A request as the web has it. */
export interface ReadRequest {
  request: Request
  /** To be called when it was answered. */
  release(): void
}

/** Of a body that was read already these say how it once came. */
const ofTheBody = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/** The web has no request of such a method. Express and Fastify answer with what an error's `statusCode` says. */
export class MethodNotAllowed extends Error {
  override readonly name = 'MethodNotAllowed'
  readonly statusCode = 405
}

/** Makes a web request of one of `node:http`, with the whole path that it came to. */
export function toRequest(req: NodeRequest): ReadRequest {
  const { method = 'GET' } = req
  if (method === 'TRACE' || method === 'CONNECT') throw new MethodNotAllowed(`${method} is not answered.`)
  const url = addressOf(req)
  const headers = headersOf(req)
  if (method === 'GET' || method === 'HEAD') {
    return { request: new Request(url, { method, headers }), release: () => req.resume() }
  }
  if (req.readableDidRead) {
    for (const name of ofTheBody) headers.delete(name)
    return {
      request: new Request(url, { method, headers, body: Uint8Array.from(parsedBody(req)) }),
      release: () => undefined,
    }
  }
  const { stream, release } = streamBody(req)
  const init: RequestInit & { duplex: 'half' } = { method, headers, body: stream, duplex: 'half' }
  return { request: new Request(url, init), release }
}

function headersOf(req: NodeRequest): Headers {
  const headers = new Headers()
  for (let at = 0; at < req.rawHeaders.length; at += 2) {
    const name = req.rawHeaders[at] ?? ''
    // HTTP/2 has its own there, as `:path`.
    if (!name.startsWith(':')) headers.append(name, req.rawHeaders[at + 1] ?? '')
  }
  return headers
}

/** Whoever sends the request chooses target and host: neither may become another path. */
function addressOf(req: NodeRequest): string {
  const target = req.originalUrl ?? req.url ?? '/'
  const path = target.startsWith('/') ? target : pathOf(target)
  const scheme = 'encrypted' in req.socket && req.socket.encrypted === true ? 'https' : 'http'
  const host = req.headers.host ?? req.headers[':authority']
  const origin = `${scheme}://${typeof host === 'string' && /^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`
  return URL.canParse(origin) ? origin + path : `${scheme}://localhost${path}`
}

/** Of a target such as a proxy is sent: `http://portal.example/path`. */
function pathOf(target: string): string {
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return pathname.startsWith('/') ? pathname + search : '/'
}
