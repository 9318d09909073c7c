import { wordKeys } from '../words/wordKeys.ts'
import { englishWords } from '../words/englishWords.ts'
import type { MfaWords } from '../words/MfaWords.ts'

type Say = (words: MfaWords) => unknown

const sentences = new Map<unknown, Say>(wordKeys.map((key) => [englishWords[key], (words) => words[key]]))

/** For the args of a story: a sentence of ours that something is filled into, in English, and elsewhere as it is there. */
export function ourSentence(say: (words: MfaWords) => string): string {
  const english = say(englishWords)
  sentences.set(english, say)
  return english
}

/** Whether it is a sentence of ours, in English. */
export function isOurEnglish(text: string): boolean {
  return sentences.has(text)
}

/** Props that a story wrote in English, with each sentence of ours as `words` have it: a view is handed final sentences. */
export function inShownWords<Props extends object>(props: Props, words: MfaWords): Props
export function inShownWords(props: object, words: MfaWords): object {
  const said = Object.entries(props).map(([name, value]) => {
    const say = typeof value === 'string' ? sentences.get(value) : undefined
    return [name, say === undefined ? value : say(words)]
  })
  return Object.fromEntries(said)
}
