import * as z from 'zod/mini'
import type { MfaWords } from '../words/englishWords.ts'

/** An answer to each question asked. An answer of blanks alone is none; blanks beside letters are sent as they are. */
export function answersSchema(words: MfaWords) {
  return z.object({
    answers: z.array(
      z.object({
        value: z.string().check(z.refine((answer) => answer.trim() !== '', { error: words.kbaMissing })),
      }),
    ),
  })
}
