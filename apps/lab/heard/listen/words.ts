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
  return new RegExp(`(?<= |^)${sourceOf(message)}(?= |$)`, 'g')
}

/** The message among plain words: anything where it is filled in, any of a plural’s forms. */
function sourceOf(message: string): string {
  return parts(message)
    .map(({ text, hole }) => (hole === undefined ? plainWords(text) : holeSource(hole)))
    .filter((source) => source !== '')
    .join(' ')
}

function holeSource(hole: string): string {
  if (!hole.includes(', plural,')) return '.+?'
  const forms = parts(hole).flatMap(({ hole: form }) =>
    form === undefined ? [] : [sourceOf(form.replaceAll('#', '{n}'))],
  )
  return `(?:${forms.join('|')})`
}

/** What stands outside of the outermost braces, and what stands in them. */
function parts(message: string): readonly { text: string; hole?: string }[] {
  const found: { text: string; hole?: string }[] = []
  let depth = 0
  let text = ''
  for (const letter of message) {
    if (letter === '{' && depth++ === 0) {
      found.push({ text })
      text = ''
    } else if (letter === '}' && --depth === 0) {
      found.push({ text: '', hole: text })
      text = ''
    } else text += letter
  }
  return [...found, { text }]
}
