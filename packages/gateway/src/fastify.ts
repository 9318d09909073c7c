export {
  mfaGateway,
  type FastifyGatewayOptions,
  type FastifyLike,
  type FastifyReplyLike,
  type FastifyRequestLike,
} from './fastify/mfaGateway.ts'
export type { GatewayContext, GatewayHandler } from './gateway/GatewayHandler.ts'
