import type { core } from 'zod/mini'
import { MfaError } from '../failure/MfaError.ts'
import { portalFault } from '../failure/portalFault.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
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
import { readLocale } from '../locale/readLocale.ts'
import { callOperation, type Operation } from './callOperation.ts'
import { checkBaseUrl } from './checkBaseUrl.ts'
import { checkRequest } from './checkRequest.ts'
import { checkTimeout } from './checkTimeout.ts'
import type { MfaCallOptions, MfaClient } from './MfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'
import { withinTime } from './withinTime.ts'

/** Makes a client of the service, or of a gateway that speaks its paths. */
export function createMfaClient(options: MfaClientOptions): MfaClient {
  const settings = { ...options, baseUrl: checkBaseUrl(options.baseUrl) }
  const timeoutMs = checkTimeout(options.timeoutMs ?? 15_000)

  function call<Schema extends core.$ZodType>(operation: Operation<Schema>, callOptions: MfaCallOptions = {}) {
    const { signal } = callOptions
    const locale = readLocale(callOptions.locale, 'the locale of a call')
    const run = (ended: AbortSignal) => callOperation(operation, settings, { signal: ended, locale })
    return withinTime(run, { timeoutMs, signal }).catch((error: unknown) => {
      // Such as a clock that throws, or a signal that is none.
      throw error instanceof MfaError ? error : portalFault('client', withoutDetails('the call failed', error))
    })
  }

  return {
    async createSendToken(request, callOptions) {
      const body = checkRequest('createSendToken', sendTokenRequestSchema, request)
      return call({ path: '/mfa/token/send', body, answer: sendTokenResponseSchema }, callOptions)
    },
    async sendTokenAuthRequest(request, callOptions) {
      const body = checkRequest('sendTokenAuthRequest', tokenAuthRequestSchema, request)
      return call({ path: '/mfa/token/authenticate', body, answer: tokenAuthResponseSchema }, callOptions)
    },
    async sendKbaAnswers(request, callOptions) {
      const body = checkRequest('sendKbaAnswers', kbaAnswerRequestSchema, request)
      return call({ path: '/mfa/kba/authenticate', body, answer: kbaAuthResponseSchema }, callOptions)
    },
    async sendOktaVerifyRequest(request, callOptions) {
      const body = checkRequest('sendOktaVerifyRequest', oktaVerificationRequestSchema, request)
      return call({ path: '/mfa/okta-verify/verify', body, answer: verificationResponseSchema }, callOptions)
    },
    async sendDuoVerifyRequest(request, callOptions) {
      const body = checkRequest('sendDuoVerifyRequest', duoVerificationRequestSchema, request)
      return call({ path: '/mfa/duo-web/verify', body, answer: verificationResponseSchema }, callOptions)
    },
    async pingVerificationStatus(request, callOptions) {
      const { method } = checkRequest('pingVerificationStatus', verificationPollPathSchema, request)
      const body = checkRequest('pingVerificationStatus', verificationPollRequestSchema, request)
      return call({ path: `/mfa/${method}/poll`, body, answer: verificationResponseSchema }, callOptions)
    },
    async getMFAKbaConfig(request = {}, callOptions) {
      const { allLanguages } = checkRequest('getMFAKbaConfig', kbaConfigQuerySchema, request)
      const query = allLanguages === undefined ? '' : `?allLanguages=${allLanguages}`
      return call({ path: `/mfa/kba/config${query}`, answer: kbaQuestionsSchema }, callOptions)
    },
    async setMFAKBAConfig(request, callOptions) {
      const body = checkRequest('setMFAKBAConfig', kbaAnswerRequestSchema, request)
      return call({ path: '/mfa/kba/config/answers', body, answer: kbaAnswersResponseSchema }, callOptions)
    },
  }
}
