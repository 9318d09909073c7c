export { createMfaClient } from './client/createMfaClient.ts'
export type { MfaCallOptions, MfaClient } from './client/MfaClient.ts'
export type { MfaAssertionDetails, MfaClientOptions, MfaOperation } from './client/MfaClientOptions.ts'
export { MfaError } from './failure/MfaError.ts'
export type {
  MfaFailure,
  MfaFailureCode,
  MfaFailureDetails,
  PortalPart,
  UnreadableProblem,
} from './failure/MfaFailure.ts'
export type { ErrorMessageDto, ErrorResponseDto } from './models/errorResponse.ts'
export type { KbaAnswerRequestItem, KbaAuthResponse, KbaAuthResponseItem } from './models/kbaAuth.ts'
export type { KbaAnswerResponseItem, KbaConfigQuery, KbaQuestion } from './models/kbaConfig.ts'
export type { MethodCheckRequest, MethodPollRequest, MethodRequest } from './models/methodRequests.ts'
export type { SendTokenRequest, SendTokenResponse } from './models/sendToken.ts'
export type { TokenAuthRequest, TokenAuthResponse } from './models/tokenAuth.ts'
export type {
  DuoVerificationRequest,
  OktaVerificationRequest,
  VerificationPollRequest,
  VerificationResponse,
} from './models/verification.ts'
export { type LocaleOrigin, localeOrigins } from './vocabulary/localeOrigins.ts'
export { type ParseRetryAfterOptions, parseRetryAfter } from './retry-after/parseRetryAfter.ts'
export { type DeliveryType, deliveryTypes } from './vocabulary/deliveryTypes.ts'
export { type MethodType, methodTypes } from './vocabulary/methodTypes.ts'
export { type VerificationStatus, verificationStatuses } from './vocabulary/verificationStatuses.ts'
