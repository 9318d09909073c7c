import { readFileSync } from 'node:fs'
import type { Message } from './Message.ts'
import { plainWords } from './plainWords.ts'

const file = new URL('../../../../packages/ui/locales/en.json', import.meta.url)
const catalogue: { words: Record<string, { message: string } | undefined> } = JSON.parse(readFileSync(file, 'utf8'))

/** One of the project's messages, in English. What it is filled with may be anything. */
export function words(key: string): Message {
  const message = catalogue.words[key]?.message
  if (message === undefined) throw new Error(`There is no message “${key}” in packages/ui/locales/en.json.`)
  return { name: message, pattern: patternOf(message) }
}

/** A screen's heading, said by itself: its region is called like it, and said when one enters it. */
export function heading(key: string): Message {
  const { name, pattern } = words(key)
  return { name, pattern: new RegExp(`(?<!region )${pattern.source}`, 'g') }
}

/** Words that are no message of the project’s. */
export function literally(text: string): Message {
  return { name: text, pattern: patternOf(text) }
}

/** One of several. */
export function oneOf(...messages: readonly Message[]): Message {
  return {
    name: messages.map(({ name }) => name).join(' / '),
    pattern: new RegExp(messages.map(({ pattern }) => pattern.source).join('|'), 'g'),
  }
}

/** A length of time in words. */
export const someTime: Message = { name: '(how long)', pattern: /\b\d+ (seconds?|minutes?)\b/g }

function patternOf(message: string): RegExp {
  const pieces = withoutHoles(message).split('\0').map(plainWords)
  return new RegExp(`(?<= |^)${pieces.filter((piece) => piece !== '').join(' .+? ')}(?= |$)`, 'g')
}

/** Each outermost `{…}` becomes one sign. */
function withoutHoles(message: string): string {
  let depth = 0
  let text = ''
  for (const letter of message) {
    if (letter === '{') depth += 1
    if (depth === 0) text += letter
    else if (letter === '}') {
      depth -= 1
      if (depth === 0) text += '\0'
    }
  }
  return text
}
