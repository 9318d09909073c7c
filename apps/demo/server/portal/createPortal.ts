import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Gateway } from '@mfa-challenge/gateway'
import { type NodeHandler, toNodeHandler, writeResponse } from '@mfa-challenge/gateway/node'
import type { PortalSession } from '../../src/portal-api/PortalSession.ts'
import { sendJson, sendRefusal } from '../http/answers.ts'
import { isSameOrigin } from '../http/isSameOrigin.ts'
import type { PortalService } from '../service/PortalService.ts'
import { createSessions, type PortalSessionRecord } from '../session/createSessions.ts'
import { createPortalGateway, gatewayPath } from './createPortalGateway.ts'

/** Answers what is the portal server's; calls `next` with all else. */
export type PortalHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

type Endpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  session: PortalSessionRecord,
) => Promise<void> | void

/** What is approved, to the letter: a proof is good for this and nothing else. */
const approval = { action: 'approve', request: 'AR-20418' }

/**
 * Makes the portal's server: the session, the gateway to the service, and the protected action. `origins` is asked with the first
 * request: the portal has its port by then.
 */
export function createPortal(service: PortalService, origins: () => readonly string[]): PortalHandler {
  const sessions = createSessions()
  let opened: { gateway: Gateway; handle: NodeHandler } | undefined
  const open = () => {
    const gateway = opened?.gateway ?? createPortalGateway(service, sessions, origins())
    opened ??= { gateway, handle: toNodeHandler(gateway) }
    return opened
  }

  const endpoints: Readonly<Record<string, Endpoint>> = {
    'POST /portal-api/requests/AR-20418/approve': async (request, response, { id, device }) => {
      if (device.until() !== null) return sendJson(response, 200, { rememberedUntil: device.until() })
      const person = { ...service.person(), session: id }
      const proof = await open().gateway.stepUp(request, { person, approve: approval })
      if (!proof.passed) return writeResponse(proof.response, response)
      device.notePassed()
      sendJson(response, 200, { rememberedUntil: null })
    },
    'POST /portal-api/device/remember': (_request, response, { device }) => {
      device.remember()
      sendJson(response, 200, { rememberedUntil: device.until() })
    },
    'POST /portal-api/device/forget': (_request, response, { device }) => {
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
    const session = sessions.find(request.headers.cookie)
    if (session === undefined) return sendRefusal(response, 401, 'There is no session. Load the page again.')
    const endpoint = endpoints[`${request.method} ${path}`]
    if (endpoint === undefined) return sendRefusal(response, 404, 'The portal has nothing here.')
    await endpoint(request, response, session)
  }

  return (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path.startsWith(`${gatewayPath}/`)) return open().handle(request, response)
    if (!path.startsWith('/portal-api/')) return next()
    answer(request, response, path).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) request.socket.destroy()
      else sendRefusal(response, 500, 'The portal failed.')
    })
  }
}

function describeSession(service: PortalService, rememberedUntil: number | null): PortalSession {
  return {
    person: { displayName: service.displayName },
    simulatorUrl: service.simulatorUrl ?? null,
    // A page needs no name of the service's. Only the devices beside it, which stand for the person's own, do.
    simulatedAlias: service.simulatorUrl === undefined ? null : service.person().userAlias,
    rememberedUntil,
  }
}
