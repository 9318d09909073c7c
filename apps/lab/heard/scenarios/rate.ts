import { oneOf, someTime, words } from '../listen/words.ts'
import { toCodeField } from './codeField.ts'
import type { Scenario } from './Scenario.ts'

/** Too many calls: wait 20 s. */
export const rate: Scenario = {
  name: 'rate',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('smsName'))
    await toCodeField(walk)
    await walk.service.addFault({ kind: 'rateLimited', retryAfter: '20', times: 1 })
    await walk.step('Typing a code, Enter: too many calls, wait 20 s', { type: '123456', lastly: ['Return'], quiet: 4 })
    walk.expect('The limit and its length, once, in words', { once: [someTime] })
    await walk.step('Enter again', { keys: ['Return'], quiet: 2.5 })
    walk.expect('Pressed while it waits: how long is left, once', { once: [someTime] })
    const from = walk.hands.said()
    await walk.during('Until the wait is over', async () => {
      await walk.hands.hears(words('lockoutOverHeading'), from, 22).catch(() => undefined)
      await walk.hands.quiet(2)
    })
    walk.expect('The end of the wait is said, once', {
      once: [words('lockoutOverHeading')],
      never: [someTime, oneOf(words('failureRateLimited'), words('codeWrong'))],
    })
  },
}
