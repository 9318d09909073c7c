/**
 * A client of a gateway on the portal's server.
 *
 * @packageDocumentation
 */
export { createGatewayClient } from './client/createGatewayClient.ts'
export type { GatewayClient } from './client/GatewayClient.ts'
export type { GatewayMethod } from './models/gatewayMethod.ts'
export type { SigRequest, SigRequestOf } from './models/methodRequests.ts'
