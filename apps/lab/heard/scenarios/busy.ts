import { setTimeout as delay } from 'node:timers/promises'
import { words } from '../listen/words.ts'
import { laterMs, untilAnother } from './codeField.ts'
import type { Scenario } from './Scenario.ts'

/** A new code is sent while somebody types on: each key stops the screen reader. */
export const busy: Scenario = {
  name: 'busy',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('smsName'))
    const sentAt = Date.now()
    await untilAnother(sentAt, laterMs)
    await walk.hands.tabTo(words('sendNewCode'))
    await walk.during('Tab to the button for a new code', async () => undefined)
    await walk.during('Enter: a new code is sent; after 0.5 s typing 12345', async () => {
      await walk.hands.press('Return')
      await delay(500)
      await walk.hands.type('12345')
      await walk.hands.quiet(6)
    })
    walk.expect('Cut off by typing, the sentence is said whole after it, once', {
      once: [words('codeResentAnnouncement')],
      never: [words('codeSending')],
    })
  },
}
