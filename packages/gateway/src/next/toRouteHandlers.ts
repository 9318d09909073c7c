import type { GatewayHandler } from '../gateway/GatewayHandler.ts'

export interface RouteHandlersOptions {
  /**
   * Where the connection comes from. Next does not say. Give it where something does that clients can't write to.
   * @default not known
   */
  remoteAddress?: ((request: Request) => string | undefined) | undefined
}

/** Handlers of a route of Next. */
export interface RouteHandlers {
  GET(request: Request): Promise<Response>
  POST(request: Request): Promise<Response>
}

/**
 * Makes the handlers of a route of Next, in `app/mfa-gateway/[...path]/route.ts`:
 * `export const { GET, POST } = toRouteHandlers(gateway)`.
 */
export function toRouteHandlers(gateway: GatewayHandler, { remoteAddress }: RouteHandlersOptions = {}): RouteHandlers {
  const answer = (request: Request) =>
    gateway.fetch(request, { remoteAddress: remoteAddress?.(request), signal: request.signal })
  return { GET: answer, POST: answer }
}
