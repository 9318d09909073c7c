import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../http/readBody.ts'
import { sendRefusal } from '../http/answers.ts'
import type { PortalService } from '../service/PortalService.ts'
import type { PortalSessionRecord } from '../session/createSessions.ts'
import { callService, type ServiceAnswer } from './callService.ts'
import type { ForwardedCall } from './ForwardedCall.ts'
import { readForwardedCall } from './readForwardedCall.ts'

const timeoutMs = 30_000

/** Hands a call under `/mfa-api` to the service, and the answer back as it came. */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { service, session }: { service: PortalService; session: PortalSessionRecord },
): Promise<void> {
  const body = await readBody(request)
  if (body === undefined) return sendRefusal(response, 413, 'The request is too long.')
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://portal.invalid')
  const httpMethod = request.method ?? ''
  const incoming = { httpMethod, path: pathname.replace(/^\/mfa-api/, ''), query: searchParams, body }
  const read = readForwardedCall(incoming, service.person)
  if (!read.ok) return sendRefusal(response, read.status, read.text)

  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)])

  const accessToken = await service.accessToken({ refresh: false }).catch(reportTokenFailure)
  if (accessToken === undefined) return sendRefusal(response, 502, 'The portal cannot sign in to the service.')
  try {
    const answer = await callWithToken(read.call, { service, accessToken, request, signal })
    session.watcher.noteAnswer(read.call, {
      status: answer.status,
      contentType: answer.headers['Content-Type'],
      body: new TextDecoder().decode(answer.body),
    })
    pass(answer, response)
  } catch {
    // The service was not reached, or hung up: so do we, and the page sees what we saw.
    request.socket.destroy()
  }
}

interface CallFacts {
  service: PortalService
  accessToken: string
  request: IncomingMessage
  signal: AbortSignal
}

async function callWithToken(call: ForwardedCall, facts: CallFacts): Promise<ServiceAnswer> {
  const { service, accessToken, request, signal } = facts
  const options = {
    serviceUrl: service.url,
    accessToken,
    remoteAddress: remoteAddress(request),
    acceptLanguage: request.headers['accept-language'],
    signal,
  }
  const answer = await callService(call, options)
  if (answer.status !== 401) return answer
  // A refused call did nothing, so it may be put again; with the same token there is no point.
  const other = await service.accessToken({ refresh: true }).catch(reportTokenFailure)
  return other === undefined || other === accessToken ? answer : callService(call, { ...options, accessToken: other })
}

/** From the connection: what a browser says about its address is worth nothing. */
function remoteAddress({ socket }: IncomingMessage): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:/, '').replace(/%.*$/, '')
}

function pass({ status, headers, body }: ServiceAnswer, response: ServerResponse): void {
  if (response.destroyed) return
  response.sendDate = false
  response.writeHead(status, { ...headers, 'Cache-Control': 'no-store', 'Content-Length': body.byteLength })
  response.end(body)
}

function reportTokenFailure(error: unknown): undefined {
  console.error(error instanceof Error ? error.message : String(error))
}
