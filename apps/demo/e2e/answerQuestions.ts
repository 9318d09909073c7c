import type { Portal } from './portal.ts'

const rightAnswers: Readonly<Record<string, string>> = {
  'What was the name of your first pet?': 'Biscuit',
  'In which city were you born?': 'Lisbon',
  'On which street did you grow up?': 'Maple Street',
}

/** Fills in the security questions, with right answers unless told otherwise. */
export async function answerQuestions({ page }: Portal, otherAnswers: Readonly<Record<string, string>> = {}) {
  for (const [question, answer] of Object.entries({ ...rightAnswers, ...otherAnswers })) {
    await page.getByLabel(question, { exact: true }).fill(answer)
  }
}
