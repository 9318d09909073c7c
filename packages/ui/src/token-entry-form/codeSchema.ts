import * as z from 'zod/mini'
import type { MfaWords } from '../words/englishWords.ts'

/** What can be submitted: a code, and of the right length where that is known. */
export function codeSchema(length: number | undefined, words: MfaWords) {
  return z.object({
    code: z.string().check(
      z.minLength(1, { error: words.codeMissing, abort: true }),
      z.refine((code) => length === undefined || code.length >= length, {
        error: ({ input }) => words.codeTooShort(String(input).length, length ?? 0),
      }),
      z.refine((code) => length === undefined || code.length <= length, { error: words.codeTooLong(length) }),
    ),
  })
}
