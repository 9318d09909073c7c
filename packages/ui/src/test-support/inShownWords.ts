import { wordKeys } from '../words/createWords.ts'
import { englishWords } from '../words/englishWords.ts'
import type { MfaWords } from '../words/MfaWords.ts'

const keyOf = new Map<unknown, keyof MfaWords>(wordKeys.map((key) => [englishWords[key], key]))

/** Whether it is a sentence of ours, in English. */
export function isOurEnglish(text: string): boolean {
  return keyOf.has(text)
}

/** Props that a story wrote in English, with each sentence of ours as `words` have it: a view is handed final sentences. */
export function inShownWords<Props extends object>(props: Props, words: MfaWords): Props
export function inShownWords(props: object, words: MfaWords): object {
  const said = Object.entries(props).map(([name, value]) => {
    const key = typeof value === 'string' ? keyOf.get(value) : undefined
    return [name, key === undefined ? value : words[key]]
  })
  return Object.fromEntries(said)
}
