import { createFormats, type Formats } from '../words/createFormats.ts'
import { englishWords } from '../words/englishWords.ts'
import type { MfaWords } from '../words/MfaWords.ts'

// Bindings that live: what a play function reads is what is on the screen by then. English, until something was shown.

/** The words of the language that a story is shown in. For its play function: args speak English, and are translated. */
export let shownWords: MfaWords = englishWords

/** Its numbers and times. */
export let shownFormats: Formats = createFormats('en')

/** Told by what shows a story. */
export function noteShown(words: MfaWords, formats: Formats): void {
  shownWords = words
  shownFormats = formats
}

/** For a text that counts down: it holds this many seconds, as on a clock. 10:13 in the morning are not 13 of them. */
export function countingDown(seconds: number): (text: string) => boolean {
  return (text) =>
    text.split(shownFormats.countdown(seconds)).some((before, at, all) => {
      const after = all[at + 1]
      return after !== undefined && !/\p{Nd}$/u.test(before) && !/^\p{Nd}/u.test(after)
    })
}
