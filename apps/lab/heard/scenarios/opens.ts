import type { Scenario } from './Scenario.ts'

/** The challenge opens by a press of a button that goes away. Once may be luck; every other scenario begins so, too. */
export const opens: Scenario = {
  name: 'opens',
  limit: 420,
  async walk(walk) {
    await walk.open()
    await walk.open()
  },
}
