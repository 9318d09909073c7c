import { type KbaVerdict, kbaAnswersStep } from '../../../packages/hooks/src/kba/kbaAnswersStep.ts'
import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import type { Machine } from '../explore/Machine.ts'
import { callWays } from './callWays.ts'
import { allStatuses, statusWords } from './samples.ts'

/** As `useKbaAnswers` has answers checked. */
export const kbaAnswersMachine: Machine<OperationState<KbaVerdict>> = {
  name: 'Security questions',
  start: { status: 'idle' },
  step: kbaAnswersStep,
  ways: (check) => [
    ...(kbaAnswersStep(check).status === 'answering'
      ? [{ who: 'Person', what: 'submits answers', next: { status: 'running' as const } }]
      : []),
    ...callWays(check, { who: 'Call', answers }),
  ],
}

const answers = [
  ...allStatuses.map((status) => ({
    who: 'Answer',
    what: statusWords(status),
    answer: { sent: true as const, response: { status, items: [] }, askedIds: ['7'] },
  })),
  { who: 'Page', what: 'cannot hash', answer: { sent: false as const } },
]
