import { expect, it } from 'vitest'
import { pickQuestions } from './pickQuestions.ts'

const question = (id: string, hasAnswer: boolean) => ({ id, text: `Question ${id}?`, hasAnswer, numAnswers: 3 })
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id).join('')

it('asks the answered questions, in their order', () => {
  const questions = [question('a', false), question('b', true), question('c', true)]

  expect(ids(pickQuestions(questions))).toBe('bc')
})

it('asks all questions when the service says that none is answered, as its own example does', () => {
  expect(ids(pickQuestions([question('a', false), question('b', false)]))).toBe('ab')
})

it('asks so many as the host wants, the answered ones first to be taken, in their order', () => {
  const questions = [question('a', false), question('b', true), question('c', false), question('d', true)]

  expect(ids(pickQuestions(questions, 1))).toBe('b')
  expect(ids(pickQuestions(questions, 2))).toBe('bd')
  expect(ids(pickQuestions(questions, 3))).toBe('abd')
  expect(ids(pickQuestions(questions, 9))).toBe('abcd')
})
