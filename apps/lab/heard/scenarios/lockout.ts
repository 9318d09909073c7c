import { heading, words } from '../listen/words.ts'
import { emptyStops } from '../listen/emptyStops.ts'
import { toCodeField } from './codeField.ts'
import type { Scenario } from './Scenario.ts'

/** The service locks the person out. */
export const lockout: Scenario = {
  name: 'lockout',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.choose(words('smsName'))
    await toCodeField(walk)
    await walk.service.addFault({ kind: 'lockout' })
    await walk.step('Typing a code, Enter: locked out', { type: '123456', lastly: ['Return'], quiet: 5 })
    walk.expect('The lockout, why and what now, each once', {
      once: [heading('lockoutHeading'), words('lockoutText')],
      never: [words('codeWrong')],
    })
    walk.check('No stop is empty', emptyStops(await walk.read('Down, line by line: locked out')))
  },
}
