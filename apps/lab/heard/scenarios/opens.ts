import { setTimeout as delay } from 'node:timers/promises'
import type { Scenario } from './Scenario.ts'

/** The challenge opens by a press of a button that goes away. Once may be luck. */
export const opens: Scenario = {
  name: 'opens',
  limit: 420,
  async walk(walk) {
    for (let time = 0; time < 3; time += 1) {
      await walk.open()
      await delay(300)
    }
  },
}
