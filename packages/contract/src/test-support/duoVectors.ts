import * as z from 'zod/mini'
import { readFixture } from './readFixture.ts'

const cookie = z.object({ expiry: z.number() })
const duoVectorsSchema = z.object({
  keys: z.object({ ikey: z.string(), skey: z.string(), akey: z.string(), host: z.string() }),
  sign_request: z.array(
    z.object({
      input: z.object({ username: z.string() }),
      sig_request: z.string(),
      tx: cookie,
      app: cookie,
      expectedIframeSrc: z.object({ parent: z.string(), src: z.string() }),
      simulatedDuoMessage: z.string(),
      sig_response: z.string(),
    }),
  ),
  sign_request_errors: z.array(
    z.object({
      name: z.string(),
      input: z.object({ ikey: z.string(), skey: z.string(), akey: z.string(), username: z.string() }),
    }),
  ),
  verify_response: z.array(z.object({ name: z.string(), sig_response: z.string() })),
  enroll: z.object({ sig_request: z.string(), duoMessage: z.string() }),
})

/** What Duo's own packages make of made-up keys. */
export const duoVectors = duoVectorsSchema.parse(readFixture('duo-vectors.json'))
