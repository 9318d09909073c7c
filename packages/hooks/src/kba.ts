/**
 * Security questions, and `kba/authenticate`.
 *
 * @packageDocumentation
 */
export type { KbaAnswersStep } from './kba/kbaAnswersStep.ts'
export { type UseKbaAnswersOptions, type UseKbaAnswersResult, useKbaAnswers } from './kba/useKbaAnswers.ts'
export {
  type KbaQuestionsStep,
  type ShownKbaQuestion,
  type UseKbaQuestionsOptions,
  type UseKbaQuestionsResult,
  useKbaQuestions,
} from './kba/useKbaQuestions.ts'
