import * as z from 'zod/mini'
import { verificationStatusSchema } from './verificationStatus.ts'
import { idText } from './idText.ts'

/** One entry of what `sendKbaAnswers` and `setMFAKBAConfig` take. */
export const kbaAnswerRequestItemSchema = z.object({
  /** The question's id: a number in a string, or a UUID. */
  id: z.string(),
  /** The answer as the service keeps it: see `hashKbaAnswer`. */
  answer: z.string(),
})
/** An answer to one security question. */
export type KbaAnswerRequestItem = z.infer<typeof kbaAnswerRequestItemSchema>

/** What `sendKbaAnswers` and `setMFAKBAConfig` take: a bare list. */
export const kbaAnswerRequestSchema = z.array(kbaAnswerRequestItemSchema)

const optionalVerdict = z.optional(z.nullable(z.boolean()))

/** What the service made of one answer. */
export interface KbaAuthResponseItem {
  questionId?: string | undefined
  isVerified: boolean
}

/** One entry of a KBA answer. The definition says `isVerified`, its own example `IsVerified`: both are read. */
export const kbaAuthResponseItemSchema = z.pipe(
  z.object({ questionId: z.optional(z.nullable(idText)), isVerified: optionalVerdict, IsVerified: optionalVerdict }),
  z.transform(
    ({ questionId, isVerified, IsVerified }): KbaAuthResponseItem => ({
      questionId: questionId || undefined,
      isVerified: isVerified ?? IsVerified ?? false,
    }),
  ),
)

const optionalItems = z.optional(z.nullable(z.array(kbaAuthResponseItemSchema)))

/** What `sendKbaAnswers` answers. The definition says `kbaAuthResponseItems`, its own example `kbaAuthResponseItem`: both are read. */
export const kbaAuthResponseSchema = z.pipe(
  z.object({
    kbaAuthResponseItems: optionalItems,
    kbaAuthResponseItem: optionalItems,
    status: verificationStatusSchema,
  }),
  z.transform(({ kbaAuthResponseItems, kbaAuthResponseItem, status }) => ({
    status,
    items: kbaAuthResponseItems ?? kbaAuthResponseItem ?? [],
  })),
)
/** Whether the answers were right, and which of them. `PENDING` means: not enough right ones yet. */
export type KbaAuthResponse = z.infer<typeof kbaAuthResponseSchema>
