export { createMfaClient } from './client/createMfaClient.ts'
export type { MfaCallOptions, MfaClient } from './client/MfaClient.ts'
export type { MfaClientOptions } from './client/MfaClientOptions.ts'
export { MfaError } from './failure/MfaError.ts'
export type {
  MfaFailure,
  MfaFailureCode,
  MfaFailureDetails,
  PortalPart,
  UnreadableProblem,
} from './failure/MfaFailure.ts'
export {
  type ErrorMessageDto,
  type ErrorResponseDto,
  errorMessageDtoSchema,
  errorResponseDtoSchema,
  type LocaleOrigin,
  localeOrigins,
} from './models/errorResponse.ts'
export {
  type KbaAnswerRequestItem,
  type KbaAuthResponse,
  type KbaAuthResponseItem,
  kbaAnswerRequestItemSchema,
  kbaAnswerRequestSchema,
  kbaAuthResponseItemSchema,
  kbaAuthResponseSchema,
} from './models/kbaAuth.ts'
export {
  type KbaAnswerResponseItem,
  type KbaConfigQuery,
  type KbaQuestion,
  kbaAnswerResponseItemSchema,
  kbaAnswersResponseSchema,
  kbaConfigQuerySchema,
  kbaQuestionSchema,
  kbaQuestionsSchema,
} from './models/kbaConfig.ts'
export {
  type SendTokenRequest,
  type SendTokenResponse,
  sendTokenRequestSchema,
  sendTokenResponseSchema,
} from './models/sendToken.ts'
export {
  type TokenAuthRequest,
  type TokenAuthResponse,
  tokenAuthRequestSchema,
  tokenAuthResponseSchema,
} from './models/tokenAuth.ts'
export {
  type DuoVerificationRequest,
  duoVerificationRequestSchema,
  type OktaVerificationRequest,
  oktaVerificationRequestSchema,
  type VerificationPollRequest,
  type VerificationResponse,
  verificationPollPathSchema,
  verificationPollRequestSchema,
  verificationResponseSchema,
} from './models/verification.ts'
export { type ParseRetryAfterOptions, parseRetryAfter } from './retry-after/parseRetryAfter.ts'
export { type DeliveryType, deliveryTypes } from './vocabulary/deliveryTypes.ts'
export { type MethodType, methodTypes } from './vocabulary/methodTypes.ts'
export { type VerificationStatus, verificationStatuses } from './vocabulary/verificationStatuses.ts'
