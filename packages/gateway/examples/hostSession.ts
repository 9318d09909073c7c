import { AsyncLocalStorage } from 'node:async_hooks'
import type { Gateway, GatewayPerson } from '@mfa-challenge/gateway'
import { toNodeHandler } from '@mfa-challenge/gateway/node'
import type { Express, Request } from 'express'

// Where a session middleware puts the person on Express's own request.
const current = new AsyncLocalStorage<Request & { user?: GatewayPerson }>()

/** For `createGateway`. */
export const identify = () => current.getStore()?.user

/** To be called after the session middleware was mounted. */
export function mount(app: Express, gateway: Gateway) {
  app.use('/mfa-gateway', (req, _res, next) => current.run(req, next), toNodeHandler(gateway))
}
