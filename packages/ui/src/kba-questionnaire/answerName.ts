/** What a question is called in the page, where its id could be taken for something else, or hold a blank. */
export function answerName(questionId: string): string {
  return `q${Array.from(questionId, (letter) => letter.codePointAt(0)?.toString(16)).join('_')}`
}
