import { useKbaAnswers, type UseKbaAnswersResult } from '../../kba/useKbaAnswers.ts'
import { useKbaQuestions, type UseKbaQuestionsResult } from '../../kba/useKbaQuestions.ts'
import type { MfaKbaMethod } from '../../methods/mfaMethod.ts'
import { createSubject } from './createSubject.tsx'
import { answers, person } from './walkSteps.ts'

const kba: MfaKbaMethod = { id: 'kba-id', type: 'kba' }

/** The service's questions: it breaks at the first ask, and gives them at the second. */
export const kbaQuestions = createSubject<true, UseKbaQuestionsResult>({
  name: 'useKbaQuestions',
  type: 'kba',
  calls: ['getMFAKbaConfig'],
  prepare({ simulator }) {
    simulator.clearFaults()
    simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'serverError', times: 1 })
    return true
  },
  useSubject: () => useKbaQuestions({ method: kba }),
  first: 'while questions are loaded',
  endsIn: 'ready',
  steps: [
    answers('after loading failed'),
    person(({ now }) => {
      const questions = now()
      if (questions.status === 'failed') questions.retry()
    }, 'while they are loaded again'),
    answers('at the questions'),
  ],
})

type Answers = Readonly<Record<string, string>>

/** A wrong answer first, then the right ones. */
export const kbaAnswers = createSubject<Answers, UseKbaAnswersResult>({
  name: 'useKbaAnswers',
  type: 'kba',
  calls: ['sendKbaAnswers'],
  prepare: ({ person: who }) => Object.fromEntries(who.kba.map(({ id, answer }) => [id, answer])),
  useSubject: (given, tell) =>
    useKbaAnswers({
      method: { ...kba, questions: Object.keys(given).map((id) => ({ id, text: `Question ${id}` })) },
      onSucceeded: () => tell('onSucceeded'),
    }),
  first: 'before anything is answered',
  steps: [
    person(({ now, given }) => now().submit(reversed(given)), 'while wrong answers are checked'),
    answers('after wrong answers'),
    person(({ now, given }) => now().submit(given), 'while answers are checked'),
    answers('after the success'),
  ],
})

function reversed(right: Answers): Answers {
  return Object.fromEntries(Object.keys(right).map((id, at, ids) => [id, right[ids[ids.length - 1 - at] ?? ''] ?? '']))
}
