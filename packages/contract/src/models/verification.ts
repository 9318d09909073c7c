import * as z from 'zod/mini'
import { methodTypes } from '../vocabulary/methodTypes.ts'
import { verificationStatusSchema } from './verificationStatus.ts'
import { optionalText } from './optionalText.ts'

/** What `sendOktaVerifyRequest` takes. */
export const oktaVerificationRequestSchema = z.object({
  /** The value of the identity attribute that maps the person to Okta, often the work e-mail. */
  userId: z.string(),
})
/** Starts a push to the person's Okta Verify. */
export type OktaVerificationRequest = z.infer<typeof oktaVerificationRequestSchema>

/** What `sendDuoVerifyRequest` takes. */
export const duoVerificationRequestSchema = z.object({
  /** The identity's id, 32 hex digits. */
  userId: z.string(),
  /** Duo's answer and the untouched APP half of the request, joined by a colon. */
  signedResponse: z.string(),
})
/** Hands over what Duo's prompt answered. */
export type DuoVerificationRequest = z.infer<typeof duoVerificationRequestSchema>

/** What `pingVerificationStatus` takes in its body. */
export const verificationPollRequestSchema = z.object({ requestId: z.string() })
/** Asks how a verification stands. */
export type VerificationPollRequest = z.infer<typeof verificationPollRequestSchema>

/** What `pingVerificationStatus` takes in its path. */
export const verificationPollPathSchema = z.object({ method: z.enum(methodTypes) })

/** What the Okta, Duo and poll operations answer. */
export const verificationResponseSchema = z.object({
  requestId: optionalText,
  status: verificationStatusSchema,
  error: optionalText,
})
/** How a verification stands. The answer that starts a push is never its success; only a poll's is. */
export type VerificationResponse = z.infer<typeof verificationResponseSchema> & {
  /**
   * The answer was held until something changed, or for as long as was asked for: ask again at once. The response's
   * `Preference-Applied` says so, and nothing in its body can.
   */
  held?: true | undefined
}
