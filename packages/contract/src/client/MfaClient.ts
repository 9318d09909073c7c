import type { KbaAnswerRequestItem, KbaAuthResponse } from '../models/kbaAuth.ts'
import type { KbaAnswerResponseItem, KbaConfigQuery, KbaQuestion } from '../models/kbaConfig.ts'
import type { MethodCheckRequest, MethodPollRequest, MethodRequest } from '../models/methodRequests.ts'
import type { SendTokenRequest, SendTokenResponse } from '../models/sendToken.ts'
import type { TokenAuthRequest, TokenAuthResponse } from '../models/tokenAuth.ts'
import type {
  DuoVerificationRequest,
  OktaVerificationRequest,
  VerificationPollRequest,
  VerificationResponse,
} from '../models/verification.ts'
import type { MethodType } from '../vocabulary/methodTypes.ts'

/** What goes with every call. */
export interface MfaCallOptions {
  /** Calls it off. The call then rejects with `aborted`. */
  signal?: AbortSignal | undefined
  /**
   * The language that the person reads (BCP 47, such as `fr-CA`; `fr_CA` is read too), sent as `Accept-Language`. The service
   * words its error messages by it. What is no language tag is left out, and in development a warning says so.
   * @default none: a browser then sends its own
   */
  locale?: string | undefined
  /**
   * Of a poll: the longest that it may be held, in whole seconds, where that is less than the client’s own. 0 asks for an
   * answer at once.
   * @default the client's `pollWaitSeconds`
   */
  pollWaitSeconds?: number | undefined
}

/**
 * The operations, under the service's own names. Each resolves with what the service answered, and rejects with an
 * `MfaError` where it did not answer. An unknown or missing status is an answer, and no success.
 */
export interface MfaClient {
  /** Has a one-time code delivered. */
  createSendToken(request: SendTokenRequest, options?: MfaCallOptions): Promise<SendTokenResponse>
  /** Checks a one-time code. */
  sendTokenAuthRequest(request: TokenAuthRequest, options?: MfaCallOptions): Promise<TokenAuthResponse>
  /** Checks answers to security questions. */
  sendKbaAnswers(request: KbaAnswerRequestItem[], options?: MfaCallOptions): Promise<KbaAuthResponse>
  /** Sends a push to Okta Verify. Its `SUCCESS` means "sent": poll for the verdict. */
  sendOktaVerifyRequest(request: OktaVerificationRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Checks what Duo's prompt answered. */
  sendDuoVerifyRequest(request: DuoVerificationRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Asks how a verification stands. */
  pingVerificationStatus(
    request: VerificationPollRequest & { method: MethodType },
    options?: MfaCallOptions,
  ): Promise<VerificationResponse>
  /**
   * Starts a method that the service has no operation for, by a gateway. Never a success. Of a client that
   * `createGatewayClient` makes, as the two below.
   */
  startMethod?(request: MethodRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Checks what was entered for such a method. */
  checkMethod?(request: MethodCheckRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Asks how such a method stands. */
  pollMethod?(request: MethodPollRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Lists the security questions. */
  getMFAKbaConfig(request?: KbaConfigQuery, options?: MfaCallOptions): Promise<KbaQuestion[]>
  /** Replaces the person's security answers: a question left out is dropped. */
  setMFAKBAConfig(request: KbaAnswerRequestItem[], options?: MfaCallOptions): Promise<KbaAnswerResponseItem[]>
  /**
   * Fetches ahead what the calls need, where that is a file of its own, for when a call is likely. The service is not asked.
   * Resolves when it is there, or could not be had: then the next call fetches it.
   */
  prefetch?(): Promise<void>
}
