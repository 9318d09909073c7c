export { toNodeHandler, type NodeHandler, type NodeHandlerOptions } from './node/toNodeHandler.ts'
export { writeResponse } from './node/writeResponse.ts'
export type { NodeRequest } from './node/NodeRequest.ts'
export type { GatewayContext, GatewayHandler } from './gateway/GatewayHandler.ts'
