import * as z from 'zod/mini'
import { idText } from './idText.ts'

/** What `getMFAKbaConfig` takes in its query. */
export const kbaConfigQuerySchema = z.object({
  /** Asks for every language of each question; the text is then JSON in a string. */
  allLanguages: z.optional(z.boolean()),
})
/** Which languages the questions are asked for in. */
export type KbaConfigQuery = z.infer<typeof kbaConfigQuerySchema>

/** One entry of what `getMFAKbaConfig` answers. */
export const kbaQuestionSchema = z.object({
  id: idText,
  /** A plain sentence, or JSON in a string: see `parseKbaQuestionText`. */
  text: z.string(),
  /** Whether anyone in the tenant has answered it. It does not say whether this person has. */
  hasAnswer: z.boolean(),
  numAnswers: z.number().check(z.refine(Number.isSafeInteger)),
})
/** A security question of the tenant. */
export type KbaQuestion = z.infer<typeof kbaQuestionSchema>

/** What `getMFAKbaConfig` answers. */
export const kbaQuestionsSchema = z.array(kbaQuestionSchema)

/** One entry of what `setMFAKBAConfig` answers. */
export const kbaAnswerResponseItemSchema = z.object({
  id: z.string(),
  /** JSON in a string: see `parseKbaQuestionText`. */
  question: z.string(),
  /** Whether this person has an answer to it. */
  hasAnswer: z.boolean(),
})
/** A security question, and whether the person has answered it. */
export type KbaAnswerResponseItem = z.infer<typeof kbaAnswerResponseItemSchema>

/** What `setMFAKBAConfig` answers. */
export const kbaAnswersResponseSchema = z.array(kbaAnswerResponseItemSchema)
