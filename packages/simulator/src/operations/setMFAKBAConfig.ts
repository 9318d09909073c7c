import { InvalidRequest } from '../http/InvalidRequest.ts'
import { kbaQuestions, questionInAllLanguages } from '../kba/kbaQuestions.ts'
import type { Operation } from './Operation.ts'
import { readAnswers } from './readBody.ts'

/** Replaces the person's security answers. */
export const setMFAKBAConfig: Operation = {
  id: 'setMFAKBAConfig',
  httpMethod: 'POST',
  path: '/mfa/kba/config/answers',
  scope: 'idn:mfa-kba:authenticate',
  run({ state, body, caller: { identityId } }) {
    const answers = readAnswers(body)
    if (!answers.every(({ id }) => kbaQuestions.some((question) => question.id === id))) {
      throw new InvalidRequest('An answer is to a question that this tenant does not have.')
    }
    state.kbaAnswers.replace(identityId, answers)
    const answered = state.kbaAnswers.answered(identityId)
    return kbaQuestions.map((question) => ({
      id: question.id,
      question: questionInAllLanguages(question),
      hasAnswer: answered.has(question.id),
    }))
  },
}
