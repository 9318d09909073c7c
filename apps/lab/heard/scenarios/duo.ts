import { heading, oneOf, words } from '../listen/words.ts'
import type { Scenario } from './Scenario.ts'

/** Duo's prompt in its frame, simulated, and refused there. */
export const duo: Scenario = {
  name: 'duo',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('duoName'), { isFar: true })
    walk.expect('The heading, and that the prompt is open, each once', {
      once: [heading('duoHeading'), words('duoOpened')],
    })
    await walk.hands.tabTo({ name: 'Deny', pattern: /deny push button/g })
    await walk.during('Tab to Deny in the frame', async () => undefined)
    await walk.step('Enter on Deny', { keys: ['Return'], quiet: 5 })
    walk.expect('Nothing of the challenge’s own says that it was confirmed', {
      never: [heading('succeededHeading'), oneOf(words('duoOpened'), words('duoPreparing'))],
    })
  },
}
