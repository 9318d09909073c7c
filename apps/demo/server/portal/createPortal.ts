import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PortalSession } from '../../src/portal-api/PortalSession.ts'
import { forward } from '../forward/forward.ts'
import { sendJson, sendRefusal } from '../http/answers.ts'
import { isSameOrigin } from '../http/isSameOrigin.ts'
import type { PortalService } from '../service/PortalService.ts'
import { createSessions, type PortalSessionRecord } from '../session/createSessions.ts'

/** Answers what is the portal server's; calls `next` with all else. */
export type PortalHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

type Endpoint = (response: ServerResponse, session: PortalSessionRecord, query: URLSearchParams) => Promise<void> | void

/** Makes the portal's server: the session, the way to the service, and the protected action. */
export function createPortal(service: PortalService): PortalHandler {
  const sessions = createSessions()

  const endpoints: Readonly<Record<string, Endpoint>> = {
    'POST /portal-api/duo/sig-request': async (response) => {
      if (service.signPrompt === undefined) return sendRefusal(response, 409, 'Duo is not set up on this portal.')
      sendJson(response, 200, await service.signPrompt())
    },
    'POST /portal-api/rsa/start': async (response, session) => {
      if (service.startRsa === undefined) return sendRefusal(response, 409, 'RSA is not set up on this portal.')
      const requestId = await service.startRsa()
      session.watcher.noteStarted('rsa', requestId)
      sendJson(response, 200, { requestId })
    },
    'POST /portal-api/requests/AR-20418/approve': (response, { watcher, device }, query) => {
      const hasPassed = watcher.takeSuccess()
      // Only a challenge passed just now may have the device remembered: being remembered must not renew itself.
      if (hasPassed && query.get('remember-device') === 'true') device.remember()
      const rememberedUntil = device.until()
      if (hasPassed || rememberedUntil !== null) {
        return sendJson(response, 200, { state: 'approved', rememberedUntil })
      }
      sendRefusal(response, 403, 'The portal has not seen the service confirm that this is you. Confirm it first.')
    },
    'POST /portal-api/device/forget': (response, { device }) => {
      device.forget()
      sendJson(response, 200, {})
    },
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (!isSameOrigin(request)) return sendRefusal(response, 403, 'Only pages of this portal may ask this.')
    if (`${request.method} ${path}` === 'GET /portal-api/session') {
      const { device } = sessions.open(request, response)
      return sendJson(response, 200, describeSession(service, device.until()))
    }
    const session = sessions.find(request)
    if (session === undefined) return sendRefusal(response, 401, 'There is no session. Load the page again.')
    if (path.startsWith('/mfa-api/')) return forward(request, response, { service, session })
    const endpoint = endpoints[`${request.method} ${path}`]
    if (endpoint === undefined) return sendRefusal(response, 404, 'The portal has nothing here.')
    await endpoint(response, session, new URLSearchParams(request.url?.split('?')[1]))
  }

  return (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (!/^\/(?:portal-api|mfa-api)\//.test(path)) return next()
    answer(request, response, path).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) request.socket.destroy()
      else sendRefusal(response, 500, 'The portal failed.')
    })
  }
}

function describeSession(
  { person, simulatorUrl, methods }: PortalService,
  rememberedUntil: number | null,
): PortalSession {
  const { displayName, userAlias } = person
  return { person: { displayName, userAlias }, simulatorUrl: simulatorUrl ?? null, methods: methods(), rememberedUntil }
}
