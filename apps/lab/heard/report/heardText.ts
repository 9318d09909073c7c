import type { Utterance } from '../listen/Utterance.ts'

/** One utterance as it stands in a transcript, with the seconds since the start. */
export function utteranceLine({ at, text, lang, cutAfter }: Utterance, began: number): string {
  const seconds = ((at - began) / 1000).toFixed(1).padStart(7)
  const language = /^en(-us)?$/i.test(lang) ? '' : ` [${lang}]`
  const cut = cutAfter === undefined ? '' : ` ✂${cutAfter === '' ? '' : ` after “${cutAfter}”`}`
  return `${seconds}  ${text.replaceAll(/\s+/g, ' ')}${language}${cut}`
}
