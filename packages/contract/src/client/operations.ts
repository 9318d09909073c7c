import type { core } from 'zod/mini'
import { kbaAnswerRequestSchema, kbaAuthResponseSchema } from '../models/kbaAuth.ts'
import { kbaAnswersResponseSchema, kbaConfigQuerySchema, kbaQuestionsSchema } from '../models/kbaConfig.ts'
import { sendTokenRequestSchema, sendTokenResponseSchema } from '../models/sendToken.ts'
import { tokenAuthRequestSchema, tokenAuthResponseSchema } from '../models/tokenAuth.ts'
import {
  duoVerificationRequestSchema,
  oktaVerificationRequestSchema,
  verificationPollPathSchema,
  verificationPollRequestSchema,
  verificationResponseSchema,
} from '../models/verification.ts'
import { type CallSettings, callOperation, type Operation } from './callOperation.ts'
import { checkRequest } from './checkRequest.ts'
import type { MfaClient } from './MfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

/** What a call is made with. */
export interface Exchange {
  settings: MfaClientOptions
  call: CallSettings
}

/**
 * The operations, and all that reading what goes to and fro takes. A file of its own: what a page shows first needs none
 * of it.
 */
export const operations = {
  createSendToken(request, exchange) {
    const body = checkRequest('createSendToken', sendTokenRequestSchema, request)
    return ask({ path: '/mfa/token/send', body, answer: sendTokenResponseSchema }, exchange)
  },
  sendTokenAuthRequest(request, exchange) {
    const body = checkRequest('sendTokenAuthRequest', tokenAuthRequestSchema, request)
    return ask({ path: '/mfa/token/authenticate', body, answer: tokenAuthResponseSchema }, exchange)
  },
  sendKbaAnswers(request, exchange) {
    const body = checkRequest('sendKbaAnswers', kbaAnswerRequestSchema, request)
    return ask({ path: '/mfa/kba/authenticate', body, answer: kbaAuthResponseSchema }, exchange)
  },
  sendOktaVerifyRequest(request, exchange) {
    const body = checkRequest('sendOktaVerifyRequest', oktaVerificationRequestSchema, request)
    return ask({ path: '/mfa/okta-verify/verify', body, answer: verificationResponseSchema }, exchange)
  },
  sendDuoVerifyRequest(request, exchange) {
    const body = checkRequest('sendDuoVerifyRequest', duoVerificationRequestSchema, request)
    return ask({ path: '/mfa/duo-web/verify', body, answer: verificationResponseSchema }, exchange)
  },
  pingVerificationStatus(request, exchange) {
    const { method } = checkRequest('pingVerificationStatus', verificationPollPathSchema, request)
    const body = checkRequest('pingVerificationStatus', verificationPollRequestSchema, request)
    return ask({ path: `/mfa/${method}/poll`, body, answer: verificationResponseSchema }, exchange)
  },
  getMFAKbaConfig(request, exchange) {
    const { allLanguages } = checkRequest('getMFAKbaConfig', kbaConfigQuerySchema, request)
    const query = allLanguages === undefined ? '' : `?allLanguages=${allLanguages}`
    return ask({ path: `/mfa/kba/config${query}`, answer: kbaQuestionsSchema }, exchange)
  },
  setMFAKBAConfig(request, exchange) {
    const body = checkRequest('setMFAKBAConfig', kbaAnswerRequestSchema, request)
    return ask({ path: '/mfa/kba/config/answers', body, answer: kbaAnswersResponseSchema }, exchange)
  },
} satisfies Operations

type Operations = {
  [Name in Exclude<keyof MfaClient, 'prefetch'>]: (
    request: NonNullable<Parameters<MfaClient[Name]>[0]>,
    exchange: Exchange,
  ) => ReturnType<MfaClient[Name]>
}

function ask<Schema extends core.$ZodType>(operation: Operation<Schema>, { settings, call }: Exchange) {
  return callOperation(operation, settings, call)
}
