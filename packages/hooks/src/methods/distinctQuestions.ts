import { warnDeveloperOnce } from '@mfa-challenge/contract/internal'

/** The questions with ids of their own, each the first with its id: an answer is known by it. The same list if all have. */
export function distinctQuestions<Question extends { readonly id: string }>(
  questions: readonly Question[],
): readonly Question[] {
  const twice = repeatedId(questions)
  if (twice === undefined) return questions
  warnDeveloperOnce(
    `two security questions have the id ${JSON.stringify(twice)}, so only the first is asked. Give each an id of its own.`,
  )
  return questions.filter(({ id }, place) => questions.findIndex((one) => one.id === id) === place)
}

/** The first id that an earlier question has too. */
export function repeatedId(questions: readonly { readonly id: string }[]): string | undefined {
  const ids = questions.map(({ id }) => id)
  return ids.find((id, place) => ids.indexOf(id) < place)
}
