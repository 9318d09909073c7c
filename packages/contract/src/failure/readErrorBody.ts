import * as z from 'zod/mini'
import { errorResponseDtoSchema } from '../models/errorResponse.ts'
import type { MfaFailureDetails } from './MfaFailure.ts'

/** The service has three shapes of error: `ErrorResponseDto`, `{ error }` with a 401, `{ message }` with a 429. */
const errorBodySchema = z.object({
  ...errorResponseDtoSchema.shape,
  error: z.optional(z.unknown()),
  message: z.optional(z.unknown()),
})

/** Reads what the service says about an error. Undefined where the body is of none of its shapes. */
export function readErrorBody(body: unknown): MfaFailureDetails | undefined {
  const { data } = errorBodySchema.safeParse(body)
  if (data === undefined || Object.values(data).every((value) => value === undefined)) return undefined

  const { trackingId, messages, error, message } = data
  return { trackingId, messages: messages ?? toMessages(error) ?? toMessages(message) }
}

function toMessages(text: unknown): MfaFailureDetails['messages'] {
  // The example of a 429 comes with spaces around it.
  const words = typeof text === 'string' ? text.trim() : ''
  return words === '' ? undefined : [{ text: words }]
}
