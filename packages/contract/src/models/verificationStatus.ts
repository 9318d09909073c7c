import * as z from 'zod/mini'
import { readVerificationStatus } from '../vocabulary/verificationStatuses.ts'

/** A status off the wire. It takes whatever comes. */
export const verificationStatusSchema = z.pipe(z.optional(z.unknown()), z.transform(readVerificationStatus))
