import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { DroppedConnection } from '../http/DroppedConnection.ts'
import type { Simulator } from '../simulator/Simulator.ts'

/** Puts one HTTP request to the simulator and writes its answer. */
export async function answerOverHttp(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    const answer = await simulator.fetch(toUrl(request, simulator), await toInit(request, gone.signal))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(new Uint8Array(await answer.arrayBuffer()))
  } catch (error) {
    if (error instanceof DroppedConnection) request.socket.destroy()
    else if (!gone.signal.aborted) response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error))
  }
}

function toUrl({ url = '/' }: IncomingMessage, simulator: Simulator): URL {
  // A path that begins with two slashes must not turn into a host.
  return new URL(`${simulator.url}${url.startsWith('/') ? url : '/'}`)
}

async function toInit(request: IncomingMessage, signal: AbortSignal): Promise<RequestInit> {
  const { method = 'GET' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await buffer(request))
  return { method, headers, body, signal }
}
