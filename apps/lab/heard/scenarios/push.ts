import { setTimeout as delay } from 'node:timers/promises'
import { heading, oneOf, words } from '../listen/words.ts'
import { approved } from './approved.ts'
import type { Scenario } from './Scenario.ts'

const instruction = oneOf(words('oktaWaitingLead'), words('oktaNumberLead'))

/** A push: sent, refused, sent again, approved. */
export const push: Scenario = {
  name: 'push',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('oktaName'))
    walk.expect('The heading is said', { once: [heading('oktaHeading')] })
    await walk.hands.tabTo(words('pushSend'))
    await walk.during('Tab to the button that sends', async () => undefined)
    await walk.during('Enter: it is sent, and 36 s of waiting', async () => {
      await walk.hands.press('Return')
      await delay(36_000)
      await walk.hands.quiet(2)
    })
    walk.expect('The button that has the focus says that it is another now', { once: [words('pushSendAgain')] })
    walk.expect('What to do is said, once, before the reminder', { once: [instruction, words('pushStillWaiting')] })
    await walk.service.answerPush('deny')
    const from = walk.hands.said()
    await walk.during('Denied on the phone', async () => {
      await walk.hands.hears(words('pushRefused'), from, 20).catch(() => undefined)
      await walk.hands.quiet(5)
    })
    walk.expect('The refusal is said, once, and nothing of the screen that was before', {
      once: [words('pushRefusedHeading'), words('pushRefused')],
      never: [heading('oktaHeading'), heading('oktaWaitingHeading'), words('oktaLead')],
    })
    await walk.hands.press('shift+Tab')
    await walk.hands.quiet(0.7)
    await walk.hands.tabTo(words('pushSendAgain'))
    await walk.during('shift+Tab, Tab: back to the button', async () => undefined)
    await walk.step('Enter: sent again', { keys: ['Return'], quiet: 5 })
    walk.expect('Sent again: what to do, once', { once: [instruction], never: [words('pushRefused')] })
    await walk.service.answerPush('approve')
    const approvedFrom = walk.hands.said()
    await walk.during('Approved on the phone', async () => {
      await walk.hands.hears(approved, approvedFrom, 20).catch(() => undefined)
      await walk.hands.quiet(4)
    })
    walk.expect('The outcome is said, once', { once: [approved] })
  },
}
