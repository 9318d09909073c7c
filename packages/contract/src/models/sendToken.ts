import * as z from 'zod/mini'
import { deliveryTypes } from '../vocabulary/deliveryTypes.ts'
import { verificationStatusSchema } from './verificationStatus.ts'
import { optionalText } from './optionalText.ts'

/** What `createSendToken` takes. */
export const sendTokenRequestSchema = z.object({
  /** The identity's alias, as in `will.albin`. */
  userAlias: z.string(),
  deliveryType: z.enum(deliveryTypes),
})
/** Asks for a one-time code to be delivered. */
export type SendTokenRequest = z.infer<typeof sendTokenRequestSchema>

/** What `createSendToken` answers. */
export const sendTokenResponseSchema = z.object({
  requestId: optionalText,
  status: verificationStatusSchema,
  errorMessage: optionalText,
})
/** Whether the code went out. A failed send is a 2xx answer with `FAILED`. */
export type SendTokenResponse = z.infer<typeof sendTokenResponseSchema>
