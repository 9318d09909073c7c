import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GatewayHandler } from '../gateway/GatewayHandler.ts'
import { clientSignal } from '../node/clientSignal.ts'
import { toRequest } from '../node/toRequest.ts'

/** What is needed of Fastify 5. */
export interface FastifyLike {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parse: (request: FastifyRequestLike, body: IncomingMessage) => Promise<unknown>,
  ): void
  all(path: string, answer: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown
}

export interface FastifyRequestLike {
  raw: IncomingMessage
  originalUrl: string
}

export interface FastifyReplyLike {
  raw: ServerResponse
  code(status: number): unknown
  header(name: string, value: string): unknown
  send(body?: unknown): unknown
}

export interface FastifyGatewayOptions {
  gateway: GatewayHandler
}

/**
 * A plugin for Fastify: `app.register(mfaGateway, { prefix: '/mfa-gateway', gateway })`. The host's hooks run as for any route;
 * its parsers of bodies and its limit of their size do not: the gateway has its own.
 */
export async function mfaGateway(fastify: FastifyLike, { gateway }: FastifyGatewayOptions): Promise<void> {
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('*', async () => undefined)
  fastify.all('/*', async ({ raw, originalUrl }, reply) => {
    // Fastify's own signal is aborted when the body is read, the client still there.
    const signal = clientSignal(reply.raw)
    const { request, release } = toRequest(Object.assign(raw, { originalUrl }))
    try {
      const response = await gateway.fetch(request, { remoteAddress: raw.socket.remoteAddress, signal })
      const body = Buffer.from(await response.arrayBuffer())
      reply.code(response.status)
      for (const [name, value] of response.headers) reply.header(name, value)
      return reply.send(body.length > 0 ? body : undefined)
    } finally {
      release()
    }
  })
}
