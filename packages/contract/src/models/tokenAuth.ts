import * as z from 'zod/mini'
import { deliveryTypes } from '../vocabulary/deliveryTypes.ts'
import { verificationStatusSchema } from './verificationStatus.ts'

/** What `sendTokenAuthRequest` takes. */
export const tokenAuthRequestSchema = z.object({
  /** The code the person typed. A string: leading zeros matter. */
  token: z.string(),
  /** The identity's alias, the same as when the code was sent. */
  userAlias: z.string(),
  /** How the code travelled, the same as when it was sent. */
  deliveryType: z.enum(deliveryTypes),
})
/** Asks whether a one-time code is right. */
export type TokenAuthRequest = z.infer<typeof tokenAuthRequestSchema>

/** What `sendTokenAuthRequest` answers. */
export const tokenAuthResponseSchema = z.object({ status: verificationStatusSchema })
/** Whether the code was right. There is no other fact in it: no reason, no tries left. */
export type TokenAuthResponse = z.infer<typeof tokenAuthResponseSchema>
