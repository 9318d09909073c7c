export { toHonoHandler, type HonoContextLike, type HonoHandlerOptions } from './hono/toHonoHandler.ts'
export type { GatewayContext, GatewayHandler } from './gateway/GatewayHandler.ts'
