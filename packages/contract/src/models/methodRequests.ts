import * as z from 'zod/mini'

/** The part of a path that names a method: small letters and digits, joined by hyphens. */
export const methodSegment = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** What `startMethod` takes. */
export const methodRequestSchema = z.object({ method: methodSegment })
/** Names a method by its part of a gateway's paths. */
export type MethodRequest = z.infer<typeof methodRequestSchema>

const requestId = z.string()

/** What `checkMethod` takes: `method` in its path, the rest in its body. */
export const methodCheckRequestSchema = z.object({
  method: methodSegment,
  /** Of the start, where it gave one. */
  requestId: z.optional(requestId),
  /** What the person entered, as the method's verifier reads it. */
  input: z.optional(z.unknown()),
})
/** Asks whether what was entered is right. */
export type MethodCheckRequest = z.infer<typeof methodCheckRequestSchema>

/** What `pollMethod` takes: `method` in its path, the rest in its body. */
export const methodPollRequestSchema = z.object({ method: methodSegment, requestId })
/** Asks how a method stands that a gateway started. */
export type MethodPollRequest = z.infer<typeof methodPollRequestSchema>

/** What `createSigRequest` takes. */
export const sigRequestOfSchema = z.object({ userId: z.optional(z.string()) })
/** For whom: a gateway goes by its session all the same. */
export type SigRequestOf = z.infer<typeof sigRequestOfSchema>

/** What `createSigRequest` answers. */
export const sigRequestSchema = z.object({ host: z.string(), sigRequest: z.string() })
/** What opens Duo's prompt. */
export type SigRequest = z.infer<typeof sigRequestSchema>
