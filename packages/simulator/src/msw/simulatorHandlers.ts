import { HttpResponse, http, type RequestHandler } from 'msw'
import { DroppedConnection } from '../http/DroppedConnection.ts'
import type { SimulatorPerson } from '../people/SimulatorPerson.ts'
import type { Simulator } from '../simulator/Simulator.ts'

/** What else the handlers do. */
export interface SimulatorHandlersOptions {
  /**
   * Who is signed in to the portal, to play its server, too: each call gets the person's access token and a caller's address.
   * @default undefined: calls arrive as the page makes them
   */
  signedIn?: SimulatorPerson | undefined
}

/**
 * Has MSW answer by a simulator: everything under `baseUrl` as the service would, `/oauth/token` and `/simulator/` on its
 * origin, and Duo's prompt on Duo's host. A `baseUrl` that does not end in a version, such as a gateway's, stands for `/v3`.
 */
export function simulatorHandlers(
  simulator: Simulator,
  baseUrl: string,
  { signedIn }: SimulatorHandlersOptions = {},
): RequestHandler[] {
  const base = baseUrl.replace(/\/+$/, '')
  const { origin } = new URL(base)
  const version = /\/(v3|beta)$/.exec(base)?.[1] ?? 'v3'
  const forward = (path: string) => (info: { request: Request }) => answer(simulator, info.request, path)
  const toOperation = (info: { request: Request }) => {
    const path = new URL(info.request.url).href.slice(base.length)
    return answer(simulator, info.request, `/${version}${path}`, signedIn)
  }

  return [
    http.all(`${base}/*`, toOperation),
    http.all(`${origin}/oauth/token`, forward('/oauth/token')),
    http.all(`${origin}/simulator/*`, ({ request }) => answer(simulator, request, pathOf(request))),
    http.all(`*://${simulator.duo.host}/frame/*`, ({ request }) => answer(simulator, request, pathOf(request))),
  ]
}

async function answer(
  simulator: Simulator,
  request: Request,
  path: string,
  signedIn?: SimulatorPerson,
): Promise<Response> {
  const { method, signal } = request
  const headers = new Headers(request.headers)
  if (signedIn !== undefined) {
    headers.set('Authorization', `Bearer ${signedIn.accessToken}`)
    headers.set('slpt-forwarding', '192.0.2.1')
  }
  const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
  try {
    return await simulator.fetch(new URL(`${simulator.url}${path}`), { method, headers, body, signal })
  } catch (error) {
    if (error instanceof DroppedConnection) return HttpResponse.error()
    throw error
  }
}

function pathOf({ url }: Request): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
