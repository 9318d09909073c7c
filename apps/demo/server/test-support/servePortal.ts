import { createServer } from 'node:http'
import { serveSimulator } from '@mfa-challenge/simulator/node'
import { onTestFinished } from 'vitest'
import { createPortal } from '../portal/createPortal.ts'
import type { PortalService } from '../service/PortalService.ts'
import { simulatorService } from '../service/simulatorService.ts'

/** Serves a simulator until the test is over. */
export async function serveService() {
  const served = await serveSimulator()
  onTestFinished(() => served.close())
  return served
}

/** Serves a portal in front of a service until the test is over. */
export async function servePortal(service: PortalService) {
  let origin = ''
  const portal = createPortal(service, () => [origin])
  const server = createServer((request, response) => {
    portal(request, response, () => response.writeHead(404).end('not the portal'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  return { origin, openBrowser: () => openBrowser(origin) }
}

/** A simulator, a portal in front of it, and a browser with a session. */
export async function openPortal() {
  const { simulator } = await serveService()
  const portal = await servePortal(simulatorService(simulator))
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')
  return { simulator, person, ...portal, ...(await portal.openBrowser()) }
}

async function openBrowser(origin: string) {
  const opened = await fetch(`${origin}/portal-api/session`)
  const setCookie = opened.headers.get('Set-Cookie') ?? ''
  const cookie = setCookie.split(';')[0] ?? ''
  const get = (path: string) => fetch(origin + path, { headers: { Cookie: cookie } })
  const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  /** Asks for the protected action; `assertion` is the proof. */
  const approve = async (assertion?: string | null) => {
    const proof: Record<string, string> = assertion ? { 'MFA-Assertion': assertion } : {}
    const response = await post('/portal-api/requests/AR-20418/approve', {}, proof)
    const asked = /mfa_transaction="([^"]*)"/.exec(response.headers.get('WWW-Authenticate') ?? '')?.[1] ?? ''
    return { status: response.status, proven: { 'MFA-Transaction': asked } }
  }
  const session: unknown = await opened.json()
  return { session, setCookie, get, post, approve }
}
