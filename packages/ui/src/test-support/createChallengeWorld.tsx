import { createMfaClient, type MfaClient } from '@mfa-challenge/contract'
import { type DeadlineStorage, MfaProvider } from '@mfa-challenge/hooks'
import { createSimulator, type Simulator, type SimulatorPerson } from '@mfa-challenge/simulator'
import type { ComponentType, JSX } from 'react'

/** A simulated service, someone to challenge, and a provider around what is rendered. */
export interface ChallengeWorld {
  readonly simulator: Simulator
  /** The one whom the client speaks for. */
  readonly person: SimulatorPerson
  readonly client: MfaClient
  /** Goes back to the first state. Call it before each story. */
  readonly reset: () => void
  /** For the decorators of a story. */
  readonly decorate: (Story: ComponentType) => JSX.Element
}

/** Makes a world for stories. Deadlines live in it, so that one story's pause is not the next one's. */
export function createChallengeWorld({ userAlias = 'will.albin' }: { userAlias?: string } = {}): ChallengeWorld {
  const simulator = createSimulator()
  const person = simulator.people.find((one) => one.userAlias === userAlias)
  if (person === undefined) throw new Error(`The simulator does not know ${userAlias}.`)

  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    fetch: (input, init) => simulator.fetch(input, init),
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '192.0.2.1' },
  })
  const deadlines = new Map<string, string>()
  const storage: DeadlineStorage = {
    getItem: (key) => deadlines.get(key) ?? null,
    setItem: (key, value) => deadlines.set(key, value),
    removeItem: (key) => deadlines.delete(key),
  }
  return {
    simulator,
    person,
    client,
    reset() {
      simulator.reset()
      simulator.clearFaults()
      deadlines.clear()
    },
    decorate: (Story) => (
      <MfaProvider client={client} storage={storage}>
        <Story />
      </MfaProvider>
    ),
  }
}
