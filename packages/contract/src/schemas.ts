/**
 * What the service takes and answers, as zod schemas: for a server that checks, and for tests.
 *
 * @packageDocumentation
 */
export { errorMessageDtoSchema, errorResponseDtoSchema } from './models/errorResponse.ts'
export {
  kbaAnswerRequestItemSchema,
  kbaAnswerRequestSchema,
  kbaAuthResponseItemSchema,
  kbaAuthResponseSchema,
} from './models/kbaAuth.ts'
export {
  kbaAnswerResponseItemSchema,
  kbaAnswersResponseSchema,
  kbaConfigQuerySchema,
  kbaQuestionSchema,
  kbaQuestionsSchema,
} from './models/kbaConfig.ts'
export { sendTokenRequestSchema, sendTokenResponseSchema } from './models/sendToken.ts'
export { tokenAuthRequestSchema, tokenAuthResponseSchema } from './models/tokenAuth.ts'
export {
  duoVerificationRequestSchema,
  oktaVerificationRequestSchema,
  verificationPollPathSchema,
  verificationPollRequestSchema,
  verificationResponseSchema,
} from './models/verification.ts'
