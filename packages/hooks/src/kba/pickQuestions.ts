import type { KbaQuestion } from '@mfa-challenge/contract'

/**
 * The questions to ask, in the service's order. `hasAnswer` is only a preference: it may speak of anyone in the
 * tenant, and the service's own example has it false beside three answers.
 */
export function pickQuestions(questions: readonly KbaQuestion[], count?: number): readonly KbaQuestion[] {
  const answered = questions.filter(({ hasAnswer }) => hasAnswer)
  if (count === undefined) return answered.length > 0 ? answered : questions
  const others = questions.filter(({ hasAnswer }) => !hasAnswer)
  const picked = new Set([...answered, ...others].slice(0, count))
  return questions.filter((question) => picked.has(question))
}
