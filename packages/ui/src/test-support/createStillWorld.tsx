import { createMfaClient, type MfaClient } from '@mfa-challenge/contract'
import { MfaProvider, type MfaProviderProps } from '@mfa-challenge/hooks'
import { createSimulator, type Simulator, type SimulatorOptions, type SimulatorPerson } from '@mfa-challenge/simulator'
import type { ComponentType, JSX } from 'react'
import { createFakeClock } from './fakeClock.ts'
import { memoryStorage } from './memoryStorage.ts'

/** A simulated service, someone to challenge, and a provider around what is rendered. */
export interface StillWorld {
  readonly simulator: Simulator
  /** The one whom the client speaks for. */
  readonly person: SimulatorPerson
  readonly client: MfaClient
  /** Goes back to the first state. Call it before each story. */
  readonly reset: () => void
  /** The provider alone, for a story with a cache of its own. */
  readonly Provider: (props: Pick<MfaProviderProps, 'queryClient' | 'children'>) => JSX.Element
  /** For the decorators of a story. */
  readonly decorate: (Story: ComponentType) => JSX.Element
  /** Lets `ms` milliseconds pass in one go, for the screen and the service. */
  readonly sleep: (ms: number) => Promise<void>
  /** The code that the service sent last. Throws as long as there is none. */
  readonly latestCode: () => string
}

/** Longer than anybody looks at one story: for answers that do not come. */
export const anHour = 3_600_000

/** A world for stories whose pictures must not differ: its clock stands still, and chance gives the same each time. */
export function createStillWorld({ userAlias = 'ana.lopes', rules }: StillWorldOptions = {}): StillWorld {
  const clock = createFakeClock({ perform: async (run) => run() })
  const chance = createChance()
  const simulator = createSimulator({ now: clock.now, random: chance.next, rules, allowInProduction: 'this is a demo' })
  const person = simulator.people.find((one) => one.userAlias === userAlias)
  if (person === undefined) throw new Error(`The simulator does not know ${userAlias}.`)

  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    fetch: (input, init) => simulator.fetch(input, init),
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '192.0.2.1' },
    now: clock.now,
    // A state that waits for an answer is shown for as long as someone looks at it.
    timeoutMs: anHour,
  })
  const storage = memoryStorage()
  const Provider: StillWorld['Provider'] = (props) => (
    <MfaProvider client={client} clock={clock} random={chance.next} storage={storage} {...props} />
  )
  return {
    simulator,
    person,
    client,
    sleep: clock.sleep,
    latestCode() {
      const code = simulator.latestCode(userAlias)
      if (code === undefined) throw new Error('No code was sent.')
      return code
    },
    reset() {
      simulator.reset()
      simulator.clearFaults()
      storage.clear()
      chance.startAgain()
    },
    Provider,
    decorate: (Story) => (
      <Provider>
        <Story />
      </Provider>
    ),
  }
}

export interface StillWorldOptions {
  /** @default 'ana.lopes' */
  userAlias?: string | undefined
  rules?: SimulatorOptions['rules']
}

/** Numbers from 0 up to, but not including, 1: the same row after each start. */
function createChance() {
  const seed = 20_418
  let state = seed
  return {
    next() {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    },
    startAgain() {
      state = seed
    },
  }
}
