import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import type { PortalService } from './PortalService.ts'
import { portalMethods } from './portalMethods.ts'

/** Makes the service out of a simulator. Its first person is signed in. */
export function simulatorService(simulator: Simulator): PortalService {
  const person = signedIn(simulator)

  return {
    url: simulator.url,
    simulatorUrl: simulator.url,
    person,
    methods: () =>
      portalMethods({
        person,
        destinations: person.destinations,
        questions: person.kba.map(({ id, text }) => ({ id, text })),
        canSignPrompt: true,
        canStartRsa: true,
      }),
    // Read anew each time: a reset may have made another.
    accessToken: async () => signedIn(simulator).accessToken,
    signPrompt: async () => ({
      host: simulator.duo.host,
      sigRequest: await simulator.signDuoRequest(person.duoUsername),
    }),
    startRsa: async () => simulator.startRsa(person.userAlias),
  }
}

function signedIn({ people }: Simulator): SimulatorPerson {
  const [first] = people
  if (first === undefined) throw new Error('The simulator knows nobody, so nobody can be signed in to the portal.')
  return first
}
