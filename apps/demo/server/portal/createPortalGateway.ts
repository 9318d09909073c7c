import { createGateway, type Gateway, rotatingKeys } from '@mfa-challenge/gateway'
import type { PortalService } from '../service/PortalService.ts'
import type { Sessions } from '../session/createSessions.ts'

/** Where the gateway is mounted. */
export const gatewayPath = '/mfa-gateway'

/** Whoever plays with the demo does more in ten minutes than a person should. */
const limits = {
  sends: { count: 500, within: 600 },
  pushes: { count: 500, within: 600 },
  attempts: { count: 1_000, within: 600 },
  reads: { count: 1_000, within: 600 },
  stepUps: { count: 1_000, within: 600 },
}

/** Makes the gateway between the portal's pages and the service. */
export function createPortalGateway(portal: PortalService, sessions: Sessions, origins: readonly string[]): Gateway {
  const { service, duo, startRsa } = portal
  return createGateway({
    basePath: gatewayPath,
    origins,
    identify(request) {
      const session = sessions.find(request.headers.get('Cookie') ?? undefined)
      return session && { ...portal.person(), session: session.id }
    },
    service,
    assertions: { keys: rotatingKeys() },
    duo,
    startRsa,
    limits,
  })
}
