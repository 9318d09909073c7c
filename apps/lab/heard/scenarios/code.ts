import { emptyStops } from '../listen/emptyStops.ts'
import { plainWords } from '../listen/plainWords.ts'
import type { Utterance } from '../listen/Utterance.ts'
import { heading, someTime, words } from '../listen/words.ts'
import { approved } from './approved.ts'
import type { Scenario } from './Scenario.ts'
import { toCodeField, untilAnother, wrong } from './codeField.ts'

/** A code by SMS: wrong, wrong again, too short, sent anew, right. */
export const code: Scenario = {
  name: 'code',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('smsName'))
    const sentAt = Date.now()
    walk.expect('The heading, and that a code was sent', {
      once: [heading('codeHeading'), words('codeSentAnnouncement')],
      never: [words('codeSending')],
    })
    const lines = await walk.read('Down, line by line: the code step')
    walk.check('No stop is empty', emptyStops(lines))
    await walk.hands.press('shift+h')
    await walk.hands.quiet(0.7)
    await toCodeField(walk)
    const right = await walk.service.latestCode()
    await walk.step('Typing a wrong code', { type: wrong(right), quiet: 1 })
    for (const which of ['A wrong code', 'The same wrong code again']) {
      const said = await walk.step(`Enter: ${which.toLowerCase()}`, { keys: ['Return'], quiet: 4 })
      walk.expect(`${which}: the error, once`, { once: [words('codeWrong')] })
      walk.check(`${which}: the error comes first`, hintFirst(said))
    }
    await walk.step('Typing 12 over it, Enter: too short', { type: '12', lastly: ['Return'], quiet: 4 })
    walk.expect('A short code: the reason, once', { once: [words('codeTooShort')], never: [words('codeWrong')] })
    await walk.hands.tabTo(words('sendNewCode'))
    await walk.during('Tab to the button for a new code', async () => undefined)
    await untilAnother(sentAt)
    await walk.step('Enter: a new code is sent', { keys: ['Return'], quiet: 4 })
    walk.expect('A new code: one sentence, and nothing of what was before', {
      once: [words('codeResentAnnouncement')],
      never: [words('codeSending'), words('codeWrong'), words('codeTooShort')],
    })
    walk.expect('“Only the newest code works” is said once', { once: [words('onlyNewest')] })
    const newest = await walk.service.latestCode()
    await walk.step('Typing the new code over what is there', { keys: ['ctrl+a'], type: newest, quiet: 1 })
    await walk.step('Enter: the right code', { keys: ['Return'], quiet: 3 })
    walk.expect('The outcome is said, once', { once: [approved], never: [words('codeTooShort'), someTime] })
  },
}

function hintFirst(said: readonly Utterance[]): readonly string[] {
  const all = said.map(({ text }) => plainWords(text)).join(' ')
  const [error, hint] = [words('codeWrong'), words('smsSent')].map(
    ({ pattern }) => [...all.matchAll(pattern)][0]?.index,
  )
  return hint !== undefined && (error === undefined || hint < error) ? ['the hint was said before the error'] : []
}
