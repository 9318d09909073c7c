import { withSubmit } from '../deadlines/availability.ts'
import { createWait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { KbaQuestionText, MfaKbaMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { deriveStore, mapStore } from '../store/Store.ts'
import { loadedQuestions } from './createKbaQuestions.ts'
import { encodeAnswers } from './encodeAnswers.ts'
import { type KbaVerdict, kbaAnswersStep } from './kbaAnswersStep.ts'

export interface KbaAnswersGiven {
  method: MfaKbaMethod
  onSucceeded: () => void
}

/** Has answers checked for one method. They are encoded at once, and kept nowhere. */
export function createKbaAnswers(environment: MfaEnvironment, holders: Holders<KbaAnswersGiven>) {
  const { client } = environment
  const { id } = holders.newest().method
  const check = createOperation<KbaVerdict>({
    environment,
    key: ['mfa', 'kba', 'authenticate', id],
    where: 'client',
    isWanted: holders.any,
    onAnswered(verdict) {
      if (verdict.sent && verdict.response.status === 'SUCCESS') holders.each(({ onSucceeded }) => onSucceeded())
    },
  })
  const result = deriveStore(mapStore(check, kbaAnswersStep), createWait(environment), withSubmit)

  return {
    ...result,
    submit(answers: Readonly<Record<string, string>>) {
      const { questions = loadedQuestions(environment, id) ?? [], encodeAnswer } = holders.newest().method
      const entries = inOrderOf(questions, answers)
      if (!result.get().canSubmit || entries.length === 0) return
      check.run(async (signal) => {
        const items = await encodeAnswers(entries, { questions, encodeAnswer })
        if (items === undefined) return { sent: false }
        signal.throwIfAborted()
        const response = await client.sendKbaAnswers(items, { signal })
        return { sent: true, response, askedIds: entries.map(([questionId]) => questionId) }
      })
    },
    release: check.reset,
    isSpent: () => result.get().status === 'succeeded',
  }
}

/** As they were asked: an object has names that are numbers first, the smallest foremost. */
function inOrderOf(questions: readonly KbaQuestionText[], answers: Readonly<Record<string, string>>) {
  const places = new Map(questions.map(({ id }, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? questions.length
  return Object.entries(answers).sort(([one], [other]) => placeOf(one) - placeOf(other))
}
