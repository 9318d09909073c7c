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
import { ask, askPoll, askVerdict, type Exchange } from './askOperation.ts'
import { checkRequest } from './checkRequest.ts'
import type { MfaClient } from './MfaClient.ts'

/**
 * The operations, and all that reading what goes to and fro takes. A file of its own: what a page shows first needs none
 * of it.
 */
export const operations = {
  createSendToken(request, exchange) {
    const body = checkRequest('createSendToken', sendTokenRequestSchema, request)
    return ask({ name: 'createSendToken', path: '/mfa/token/send', body, answer: sendTokenResponseSchema }, exchange)
  },
  sendTokenAuthRequest(request, exchange) {
    const name = 'sendTokenAuthRequest'
    const body = checkRequest(name, tokenAuthRequestSchema, request)
    return askVerdict({ name, path: '/mfa/token/authenticate', body, answer: tokenAuthResponseSchema }, exchange)
  },
  sendKbaAnswers(request, exchange) {
    const name = 'sendKbaAnswers'
    const body = checkRequest(name, kbaAnswerRequestSchema, request)
    return askVerdict({ name, path: '/mfa/kba/authenticate', body, answer: kbaAuthResponseSchema }, exchange)
  },
  sendOktaVerifyRequest(request, exchange) {
    const name = 'sendOktaVerifyRequest'
    const body = checkRequest(name, oktaVerificationRequestSchema, request)
    return ask({ name, path: '/mfa/okta-verify/verify', body, answer: verificationResponseSchema }, exchange)
  },
  sendDuoVerifyRequest(request, exchange) {
    const name = 'sendDuoVerifyRequest'
    const body = checkRequest(name, duoVerificationRequestSchema, request)
    return askVerdict({ name, path: '/mfa/duo-web/verify', body, answer: verificationResponseSchema }, exchange)
  },
  pingVerificationStatus(request, exchange) {
    const name = 'pingVerificationStatus'
    const { method } = checkRequest(name, verificationPollPathSchema, request)
    const body = checkRequest(name, verificationPollRequestSchema, request)
    return askPoll({ name, method, body }, exchange)
  },
  getMFAKbaConfig(request, exchange) {
    const name = 'getMFAKbaConfig'
    const { allLanguages } = checkRequest(name, kbaConfigQuerySchema, request)
    const query = allLanguages === undefined ? '' : `?allLanguages=${allLanguages}`
    return ask({ name, path: '/mfa/kba/config', query, answer: kbaQuestionsSchema }, exchange)
  },
  setMFAKBAConfig(request, exchange) {
    const name = 'setMFAKBAConfig'
    const body = checkRequest(name, kbaAnswerRequestSchema, request)
    return ask({ name, path: '/mfa/kba/config/answers', body, answer: kbaAnswersResponseSchema }, exchange)
  },
} satisfies Operations

type Operations = {
  [Name in Exclude<keyof MfaClient, 'prefetch' | 'startMethod' | 'checkMethod' | 'pollMethod'>]: (
    request: NonNullable<Parameters<MfaClient[Name]>[0]>,
    exchange: Exchange,
  ) => ReturnType<MfaClient[Name]>
}
