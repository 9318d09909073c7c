import { type KbaAnswerRequestItem, MfaError } from '@mfa-challenge/contract'
import { hashKbaAnswer, InsecureContextError } from '@mfa-challenge/contract/kba'
import { readFailure } from '../failure/readFailure.ts'
import type { KbaQuestionText, MfaKbaMethod } from '../methods/mfaMethod.ts'

export interface EncodeAnswersOptions {
  questions: readonly KbaQuestionText[]
  encodeAnswer: MfaKbaMethod['encodeAnswer']
}

/** Undefined where this page cannot hash. An answer is never sent in clear instead. */
export async function encodeAnswers(
  entries: readonly (readonly [id: string, answer: string])[],
  { questions, encodeAnswer = (answer) => hashKbaAnswer(answer) }: EncodeAnswersOptions,
): Promise<KbaAnswerRequestItem[] | undefined> {
  try {
    return await Promise.all(
      entries.map(async ([id, answer]) => {
        const question = questions.find((known) => known.id === id) ?? { id, text: '' }
        return { id, answer: await encodeAnswer(answer, { id, text: question.text }) }
      }),
    )
  } catch (error) {
    if (error instanceof InsecureContextError) return undefined
    throw new MfaError(readFailure(error, 'encodeAnswer'))
  }
}
