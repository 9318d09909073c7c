import { createMfaClient, type MfaClient } from '@mfa-challenge/contract'
import type { DeadlineStorage, MfaMethod } from '@mfa-challenge/hooks'
import { createSimulator, type Simulator, type SimulatorPerson } from '@mfa-challenge/simulator'
import { createSimulatorApi, type SimulatorApi } from '../simulator-api/createSimulatorApi.ts'

/** A service, a person and their devices, all in the page: nothing is asked of any server. */
export interface PlayWorld {
  readonly simulator: Simulator
  /** Who is challenged. */
  readonly person: SimulatorPerson
  readonly client: MfaClient
  /** Where deadlines are kept, so that one story's pause is not the next one's. */
  readonly storage: DeadlineStorage
  /** For the devices. */
  readonly devices: SimulatorApi
  readonly methods: readonly MfaMethod[]
  /** Goes back to the first state. */
  readonly reset: () => void
}

/** Makes one. Each has its own codes and locks. */
export function createPlayWorld(): PlayWorld {
  const simulator = createSimulator({ allowInProduction: 'this is a demo' })
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody, so nobody can be challenged.')

  const deadlines = new Map<string, string>()
  return {
    simulator,
    person,
    client: createMfaClient({
      baseUrl: `${simulator.url}/v3`,
      fetch: (input, init) => simulator.fetch(input, init),
      getAccessToken: () => person.accessToken,
      // Okta Verify demands it. In a portal its server knows the address.
      headers: { 'slpt-forwarding': '192.0.2.1' },
    }),
    storage: {
      getItem: (key) => deadlines.get(key) ?? null,
      setItem: (key, value) => deadlines.set(key, value),
      removeItem: (key) => deadlines.delete(key),
    },
    devices: createSimulatorApi(simulator.url, simulator.fetch),
    methods: methodsOf(simulator, person),
    reset() {
      simulator.reset()
      simulator.clearFaults()
      deadlines.clear()
    },
  }
}

function methodsOf(simulator: Simulator, person: SimulatorPerson): readonly MfaMethod[] {
  const { userAlias, destinations } = person
  const code = { type: 'token', userAlias, codeLength: 6 } as const
  return [
    { id: 'okta', type: 'okta-verify', userId: person.oktaUserId, lastUsed: true },
    { ...code, id: 'text', deliveryType: 'SMS_WORK', destination: destinations.SMS_WORK },
    { ...code, id: 'call', deliveryType: 'VOICE_WORK', destination: destinations.VOICE_WORK },
    { ...code, id: 'mail', deliveryType: 'EMAIL_WORK', destination: destinations.EMAIL_WORK },
    {
      id: 'duo',
      type: 'duo-web',
      userId: person.identityId,
      // The prompt stands in a frame of this very page: see `servePromptInPage`.
      extraOrigins: [location.origin],
      getSigRequest: async () => ({
        host: location.host,
        sigRequest: await simulator.signDuoRequest(person.duoUsername),
      }),
    },
    { id: 'questions', type: 'kba' },
    { id: 'rsa', type: 'rsa', getRequestId: async () => simulator.startRsa(userAlias) },
  ]
}
