import type { OutboxMessage, SimulatorPush } from '@mfa-challenge/simulator'
import { eventually } from '../../keyboard/eventually.ts'
import type { Devices } from '../../keyboard/passByKeyboard.ts'

export interface SimulatedDevices extends Devices {
  /** The simulated world as it was at first. */
  reset(): Promise<void>
}

/** The devices of the person in the portal at that address. */
export async function createDevices(portalUrl: string): Promise<SimulatedDevices> {
  const session: { simulatorUrl: string } = await (await fetch(`${portalUrl}/portal-api/session`)).json()

  const ask = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(`${session.simulatorUrl}/simulator/${path}`, {
      ...options,
      // A server closes a connection that was idle for five seconds; reused at that moment, it breaks.
      headers: { connection: 'close', 'content-type': 'application/json' },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response
  }
  const post = async (path: string) => {
    await ask(path, { method: 'POST', body: '{}' })
  }
  const latest = async <Item>(list: 'outbox' | 'pushes'): Promise<Item> => {
    const read = async (): Promise<Item[]> => (await ask(list)).json()
    const last = (await eventually(`something in the ${list}`, read, (items) => items.length > 0)).at(-1)
    if (last === undefined) throw new Error(`Nothing in the simulator's ${list}.`)
    return last
  }

  return {
    reset: () => post('reset'),
    latestCode: async () => (await latest<OutboxMessage>('outbox')).code,
    async answerPush(answer) {
      const { requestId } = await latest<SimulatorPush>('pushes')
      await post(`push/${requestId}/${answer}`)
    },
  }
}
