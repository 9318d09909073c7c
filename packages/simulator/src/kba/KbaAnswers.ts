import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import type { SimulatorPerson } from '../people/SimulatorPerson.ts'

/** An answer on its way in: what the client made of it, ordinarily a digest. */
export interface SubmittedAnswer {
  id: string
  answer: string
}

/** The answers on file. */
export interface KbaAnswers {
  /** Whether the submitted answer is the one on file. */
  matches(identityId: string, submitted: SubmittedAnswer): Promise<boolean>
  /** Replaces everything the person has on file. */
  replace(identityId: string, answers: readonly SubmittedAnswer[]): void
  /** Which questions the person has answered. */
  answered(identityId: string): ReadonlySet<string>
  /** How many people have answered the question. */
  count(questionId: string): number
}

// Digests come late (`crypto.subtle` is asynchronous), so what people start with is hashed when it is asked for.
type OnFile = () => Promise<string>

/** Makes the file of answers that people start with. */
export function createKbaAnswers(people: readonly SimulatorPerson[]): KbaAnswers {
  const files = new Map<string, ReadonlyMap<string, OnFile>>(
    people.map(({ identityId, kba }) => [
      identityId,
      new Map(kba.map(({ id, answer }): [string, OnFile] => [id, () => hashKbaAnswer(answer)])),
    ]),
  )

  return {
    async matches(identityId, { id, answer }) {
      const onFile = files.get(identityId)?.get(id)
      return onFile !== undefined && (await onFile()) === answer
    },
    replace(identityId, answers) {
      files.set(
        identityId,
        new Map(answers.map(({ id, answer }): [string, OnFile] => [id, () => Promise.resolve(answer)])),
      )
    },
    answered(identityId) {
      return new Set(files.get(identityId)?.keys())
    },
    count(questionId) {
      return [...files.values()].filter((file) => file.has(questionId)).length
    },
  }
}
