export { toRouteHandlers, type RouteHandlers, type RouteHandlersOptions } from './next/toRouteHandlers.ts'
export type { GatewayContext, GatewayHandler } from './gateway/GatewayHandler.ts'
