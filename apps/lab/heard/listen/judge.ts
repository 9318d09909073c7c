import type { Message } from './Message.ts'
import { plainWords } from './plainWords.ts'
import type { Utterance } from './Utterance.ts'

/** What should have been heard within a step. */
export interface Expected {
  /** Each once, whole, in this order. */
  once?: readonly Message[] | undefined
  /** None of these. */
  never?: readonly Message[] | undefined
}

/** What is wrong with what was heard, or nothing. */
export function judge(said: readonly Utterance[], { once = [], never = [] }: Expected): readonly string[] {
  const all = said.map(({ text, cutAfter }) => plainWords(cutAfter ?? text)).join(' \n ')
  const places = (message: Message) => [...all.matchAll(message.pattern)].map(({ index }) => index)
  const problems = [
    ...once.flatMap((message) => {
      const times = places(message).length
      return times === 1 ? [] : [`“${message.name}” was heard ${times === 0 ? 'never' : `${times} times`}`]
    }),
    ...never.filter((message) => places(message).length > 0).map(({ name }) => `“${name}” was heard`),
  ]
  if (problems.length > 0) return problems
  const order = once.flatMap(places)
  const isInOrder = order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0))
  return isInOrder ? [] : [`heard in another order than ${once.map(({ name }) => `“${name}”`).join(', ')}`]
}
