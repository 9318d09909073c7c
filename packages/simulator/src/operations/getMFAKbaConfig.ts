import { kbaQuestions, questionInAllLanguages, questionText } from '../kba/kbaQuestions.ts'
import type { Operation } from './Operation.ts'
import { requirePerson } from './requirePerson.ts'

/** Lists the tenant's security questions. */
export const getMFAKbaConfig: Operation = {
  id: 'getMFAKbaConfig',
  httpMethod: 'GET',
  path: '/mfa/kba/config',
  scope: 'idn:mfa-kba:read',
  run({ state, query, caller }) {
    const { locale = 'en' } = requirePerson(state.people, 'identityId', caller.identityId)
    const isInAllLanguages = query.get('allLanguages') === 'true'
    return kbaQuestions.map((question) => {
      const numAnswers = state.kbaAnswers.count(question.id)
      const text = isInAllLanguages ? questionInAllLanguages(question) : questionText(question, locale)
      return { id: question.id, text, hasAnswer: numAnswers > 0, numAnswers }
    })
  },
}
