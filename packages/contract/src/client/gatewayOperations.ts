import { gatewayMethodsSchema } from '../models/gatewayMethod.ts'
import {
  methodCheckRequestSchema,
  methodPollRequestSchema,
  methodRequestSchema,
  sigRequestOfSchema,
  sigRequestSchema,
} from '../models/methodRequests.ts'
import { verificationResponseSchema } from '../models/verification.ts'
import { ask, askPoll, askVerdict, type Exchange } from './askOperation.ts'
import { checkRequest } from './checkRequest.ts'
import type { GatewayClient } from './GatewayClient.ts'
import type { MfaClient } from './MfaClient.ts'

/** What a gateway has besides the service's operations. A file of its own, as those are. */
export const gatewayOperations = {
  startMethod(request, exchange) {
    const name = 'startMethod'
    const { method } = checkRequest(name, methodRequestSchema, request)
    return ask({ name, path: `/mfa/${method}/start`, body: {}, answer: verificationResponseSchema }, exchange)
  },
  checkMethod(request, exchange) {
    const name = 'checkMethod'
    const { method, ...body } = checkRequest(name, methodCheckRequestSchema, request)
    return askVerdict({ name, path: `/mfa/${method}/check`, body, answer: verificationResponseSchema }, exchange)
  },
  pollMethod(request, exchange) {
    const name = 'pollMethod'
    const { method, ...body } = checkRequest(name, methodPollRequestSchema, request)
    return askPoll({ name, method, body }, exchange)
  },
  listMethods(_nothing, exchange) {
    return ask({ name: 'listMethods', path: '/mfa/methods', answer: gatewayMethodsSchema }, exchange)
  },
  createSigRequest(request, exchange) {
    const name = 'createSigRequest'
    const body = checkRequest(name, sigRequestOfSchema, request)
    return ask({ name, path: '/mfa/duo-web/sig-request', body, answer: sigRequestSchema }, exchange)
  },
} satisfies GatewayOperations

type GatewayOperations = {
  [Name in Exclude<keyof GatewayClient, keyof MfaClient> | 'startMethod' | 'checkMethod' | 'pollMethod']: (
    request: Name extends 'listMethods' ? undefined : Parameters<GatewayClient[Name]>[0],
    exchange: Exchange,
  ) => ReturnType<GatewayClient[Name]>
}
