import { Agent, request } from 'node:http'
import type { Socket } from 'node:net'
import { text } from 'node:stream/consumers'

/** What to send, and by which connection. */
export interface Asked {
  method?: string | undefined
  headers?: Record<string, string | readonly string[]> | undefined
  body?: string | Uint8Array | undefined
  agent?: Agent | undefined
}

/** What came of it. */
export interface Answered {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
  /** The connection that it came by. */
  socket: Socket
}

/** Sends a request as it is, without what `fetch` adds and forbids. */
export async function ask(url: string, { method = 'POST', headers = {}, body, agent }: Asked = {}): Promise<Answered> {
  const sent = request(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    agent: agent ?? false,
  })
  return new Promise((resolve, reject) => {
    sent.on('error', reject)
    sent.on('response', (response) => {
      const { statusCode: status = 0, socket } = response
      text(response).then((read) => resolve({ status, headers: response.headers, body: read, socket }), reject)
    })
    sent.end(body)
  })
}

/** One connection, for one request after the other. */
export function oneConnection(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 })
}
