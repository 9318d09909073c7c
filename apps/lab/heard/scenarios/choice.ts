import { plainWords } from '../listen/plainWords.ts'
import type { Utterance } from '../listen/Utterance.ts'
import { words } from '../listen/words.ts'
import { emptyStops } from '../listen/emptyStops.ts'
import type { Scenario } from './Scenario.ts'

const hints = ['oktaHint', 'duoHint', 'kbaHint']

/** Reading the ways to confirm, and going on with none of them chosen. */
export const choice: Scenario = {
  name: 'choice',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.hands.tabTo(words('moreWays'))
    await walk.step('Enter on More ways', { keys: ['Return'], quiet: 2 })
    await walk.step('shift+h: back to the heading', { keys: ['shift+h'], quiet: 1 })
    const lines = await walk.read('Down, line by line: the ways to confirm')
    walk.expect('Each way is met once', { once: hints.map(words) }, lines.flat())
    walk.check('Each way is one line', halfLines(lines))
    walk.check('No stop is empty', emptyStops(lines))
    walk.check('Masked letters are words', bullets(lines.flat()))
    await walk.open()
    await walk.hands.tabTo(words('continue'))
    await walk.during('Tab to the button', async () => undefined)
    await walk.step('Enter on Continue with nothing chosen', { keys: ['Return'], quiet: 4 })
    walk.expect('What is missing is said, once', { once: [words('pickerNothingChosen')] })
  },
}

/** Lines that have only a part of a way. */
function halfLines(lines: readonly (readonly Utterance[])[]): readonly string[] {
  const texts = lines.map((line) => plainWords(line.map(({ text }) => text).join(' ')))
  const names = ['smsName', 'voiceName', 'oktaName', 'duoName', 'kbaName', ...hints].map(words)
  return texts.flatMap((text) => {
    const isOfWay = names.some(({ pattern }) => [...text.matchAll(pattern)].length > 0)
    if (text === 'not selected radio button') return ['a stop at a radio button without its name']
    return isOfWay && !text.includes('radio button') ? [`“${text}” is a line of its own`] : []
  })
}

function bullets(said: readonly Utterance[]): readonly string[] {
  return said.filter(({ text }) => /bullet|•/.test(text)).map(({ text }) => `“${text}”`)
}
