import type { GatewayContext, GatewayHandler } from '../GatewayHandler.ts'

/** What the gateway was asked, as it came to it. */
export interface Echo {
  method: string
  path: string
  headers: Record<string, string>
  body: string
  remoteAddress: string | undefined
}

/** A request that waits for its answer. */
interface HeldRequest {
  signal: AbortSignal
  answer(): void
}

/** Stands for a gateway: it tells what came to it, holds what comes to `/held`, refuses `/refused` unread and
 * `/refused-midway` with the rest unread, and fails at `/fails`. */
export interface EchoGateway extends GatewayHandler {
  /** The next request that is held, as soon as its body was read. */
  nextHeld(): Promise<HeldRequest>
}

export function echoGateway(): EchoGateway {
  const held: HeldRequest[] = []
  const waiting: ((held: HeldRequest) => void)[] = []

  const hold = (signal: AbortSignal) =>
    new Promise<void>((answer) => {
      const request = { signal, answer }
      const waits = waiting.shift()
      if (waits === undefined) held.push(request)
      else waits(request)
      signal.addEventListener('abort', () => answer(), { once: true })
    })

  return {
    nextHeld: () =>
      new Promise((resolve) => {
        const request = held.shift()
        if (request === undefined) waiting.push(resolve)
        else resolve(request)
      }),
    async fetch(request: Request, { remoteAddress, signal }: GatewayContext) {
      const { pathname, search } = new URL(request.url)
      if (pathname.endsWith('/fails')) throw new Error('a secret')
      if (pathname.endsWith('/refused')) return respond({ code: 'refused' }, 413)
      if (pathname.endsWith('/refused-midway')) {
        await request.body?.getReader().read()
        return respond({ code: 'refused' }, 413)
      }
      const body = await request.text()
      if (pathname.endsWith('/held') && signal !== undefined) await hold(signal)
      const headers = Object.fromEntries(request.headers)
      const echo: Echo = { method: request.method, path: pathname + search, headers, body, remoteAddress }
      return respond(echo, 202)
    },
  }
}

function respond(body: object, status: number): Response {
  const headers = { 'Cache-Control': 'no-store', 'Retry-After': '7', 'MFA-Assertion': 'a.b.c' }
  return Response.json(body, { status, headers })
}
