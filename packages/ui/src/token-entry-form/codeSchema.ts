import * as z from 'zod/mini'
import type { MfaWords } from '../words/MfaWords.ts'

/** What can be wrong with a code before anybody is asked, by the name of its sentence. */
export type CodeProblem = 'codeMissing' | 'codeTooShort' | 'codeTooLong'

/** What can be submitted: a code, and of the right length where that is known. */
export function codeSchema(length: number | undefined) {
  return z.object({
    code: z.string().check(
      z.minLength(1, { error: say('codeMissing'), abort: true }),
      z.refine((code) => length === undefined || code.length >= length, { error: say('codeTooShort') }),
      z.refine((code) => length === undefined || code.length <= length, { error: say('codeTooLong') }),
    ),
  })
}

/** A problem as a sentence, in the language of the moment. */
export function codeProblemWords(
  problem: string | undefined,
  { typed, length }: { typed: number; length: number | undefined },
  words: MfaWords,
): string | undefined {
  if (problem === say('codeMissing')) return words.codeMissing
  if (problem === say('codeTooShort')) return words.codeTooShort({ typed, length: length ?? 0 })
  return problem === undefined ? undefined : tooLongWords(length, words)
}

/** More than one code, as far as that can be told. */
export function tooLongWords(length: number | undefined, words: MfaWords): string {
  return length === undefined ? words.codesPasted : words.codeTooLong({ length })
}

const say = (problem: CodeProblem): CodeProblem => problem
