import type { OutboxMessage, SimulatorFault, SimulatorPerson, SimulatorPush } from '@mfa-challenge/simulator'

/** A hand on the simulated world: what phones, mailboxes and mishaps would do. */
export interface SimulatorApi {
  /** Of the world, so that two of them never share a cache. */
  readonly url: string
  outbox(options: { signal: AbortSignal }): Promise<OutboxMessage[]>
  pushes(options: { signal: AbortSignal }): Promise<SimulatorPush[]>
  people(options: { signal: AbortSignal }): Promise<SimulatorPerson[]>
  faults(options: { signal: AbortSignal }): Promise<SimulatorFault[]>
  answerPush(requestId: string, answer: 'approve' | 'deny'): Promise<SimulatorPush>
  /** Puts one fault in place of those before, or none. */
  setFault(fault: SimulatorFault | undefined): Promise<SimulatorFault[]>
  advanceClock(ms: number): Promise<void>
  reset(): Promise<void>
}

/**
 * Talks to the simulator straight from the page; it lets any origin. A real service has no such door.
 *
 * @param send How it is reached: over the network, or by the `fetch` of a simulator that lives in the page itself.
 */
export function createSimulatorApi(
  url: string,
  send: (address: string, init: RequestInit) => Promise<Response> = (address, init) => fetch(address, init),
): SimulatorApi {
  const ask = async <T>(path: string, init: RequestInit): Promise<T> => {
    const response = await send(`${url}/simulator/${path}`, init)
    if (!response.ok) throw new Error(`The simulator answered ${response.status} to ${path}.`)
    return response.json()
  }
  const post = <T>(path: string, body: unknown = {}) =>
    ask<T>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })

  return {
    url,
    outbox: (options) => ask('outbox', options),
    pushes: (options) => ask('pushes', options),
    people: (options) => ask('people', options),
    faults: (options) => ask('faults', options),
    answerPush: (requestId, answer) => post(`push/${requestId}/${answer}`),
    setFault: async (fault) => {
      const none = await ask<SimulatorFault[]>('faults', { method: 'DELETE' })
      return fault === undefined ? none : post('faults', fault)
    },
    advanceClock: async (advanceMs) => {
      await post('clock', { advanceMs })
    },
    reset: async () => {
      await post('reset')
    },
  }
}
