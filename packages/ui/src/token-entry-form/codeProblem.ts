import type { MfaWords } from '../words/MfaWords.ts'
import '../words/parts/token.ts'

/** What can be wrong with a code before anybody is asked, by the name of its sentence. */
export type CodeProblem = 'codeMissing' | 'codeTooShort' | 'codeTooLong'

/** A code can be submitted if there is one, and of the right length where that is known. */
export function codeProblem(code: string, length: number | undefined): CodeProblem | undefined {
  if (code === '') return 'codeMissing'
  if (length === undefined || code.length === length) return undefined
  return code.length < length ? 'codeTooShort' : 'codeTooLong'
}

/** A problem as a sentence, in the language of the moment. */
export function codeProblemWords(
  problem: CodeProblem,
  { typed, length }: { typed: number; length: number | undefined },
  words: MfaWords,
): string {
  switch (problem) {
    case 'codeMissing':
      return words.codeMissing
    case 'codeTooShort':
      return words.codeTooShort({ typed, length: length ?? 0 })
    case 'codeTooLong':
      return tooLongWords(length, words)
    default:
      return problem satisfies never
  }
}

/** More than one code, as far as that can be told. */
export function tooLongWords(length: number | undefined, words: MfaWords): string {
  return length === undefined ? words.codesPasted : words.codeTooLong({ length })
}
