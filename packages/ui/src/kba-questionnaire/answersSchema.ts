import * as z from 'zod/mini'

/** An answer of blanks alone is none; blanks beside letters are sent as they are. */
const answer = z.prefault(z.string().check(z.refine((text) => text.trim() !== '')), '')

/** An answer to each question asked, by its name in the form. What was typed for others is left out. */
export function answersSchema(names: readonly string[]) {
  return z.object({ answers: z.object(Object.fromEntries(names.map((name) => [name, answer]))) })
}

/**
 * What a question is called in the form. Its id alone won't do: a dot or a bracket in one is a path there, a number a
 * place in a list, and `__proto__` nothing at all.
 */
export function answerName(questionId: string): string {
  return `q${Array.from(questionId, (letter) => letter.codePointAt(0)?.toString(16)).join('_')}`
}
