import { literally, oneOf, someTime, words } from '../listen/words.ts'
import { toCodeField } from './codeField.ts'
import type { Scenario } from './Scenario.ts'

/** The button for a new code while it has to wait; and Enter on a field that is empty or has too little in it. */
export const pause: Scenario = {
  name: 'pause',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('smsName'))
    await walk.hands.tabTo(oneOf(words('sendNewCode'), words('pushSendAgain')))
    await walk.during('Tab to the button for a new code, which waits', async () => undefined)
    await walk.step('Enter on it while it waits', { keys: ['Return'], quiet: 3 })
    walk.expect('Pressed while it waits: how long is left, in words, once', { once: [someTime] })
    const from = walk.hands.said()
    await walk.during('Until the pause is over', async () => {
      await walk.hands
        .hears(oneOf(words('lockoutOverHeading'), literally('send a new code now')), from, 35)
        .catch(() => undefined)
      await walk.hands.quiet(2)
    })
    walk.expect('The end of the pause is said, once', { once: [words('lockoutOverHeading')], never: [someTime] })
    await toCodeField(walk, 'shift+Tab')
    for (const time of ['first', 'second']) {
      await walk.step(`Enter with nothing typed, the ${time} time`, { keys: ['Return'], quiet: 4 })
      walk.expect(`Nothing typed, the ${time} time: the reason, once`, { once: [words('codeMissing')] })
    }
    await walk.step('Typing 12, Enter', { type: '12', lastly: ['Return'], quiet: 4 })
    walk.expect('Too short: the reason, once', { once: [words('codeTooShort')], never: [words('codeMissing')] })
    await walk.step('Enter once more', { keys: ['Return'], quiet: 4 })
    walk.expect('Too short, again: the reason, once', { once: [words('codeTooShort')], never: [words('codeMissing')] })
  },
}
