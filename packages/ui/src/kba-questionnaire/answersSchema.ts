import * as z from 'zod/mini'

/** An answer to each question asked. An answer of blanks alone is none; blanks beside letters are sent as they are. */
export const answersSchema = z.object({
  answers: z.array(z.object({ value: z.string().check(z.refine((answer) => answer.trim() !== '')) })),
})
