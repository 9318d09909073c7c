import { clientCredentials, handedInToken } from '@mfa-challenge/gateway'
import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import type { PortalService } from './PortalService.ts'

/** Makes the service out of a simulator. Its first person is signed in. */
export function simulatorService(simulator: Simulator): PortalService {
  const { url, clientId, clientSecret } = simulator
  const { displayName } = signedIn(simulator)

  return {
    service: { url, token: clientCredentials({ serviceUrl: url, clientId, clientSecret }) },
    simulatorUrl: url,
    displayName,
    person() {
      const { userAlias, identityId, oktaUserId, duoUsername, destinations, kba } = signedIn(simulator)
      return {
        subject: identityId,
        userAlias,
        identityId,
        oktaUserId,
        duoUsername,
        destinations,
        questions: kba.map(({ id, text }) => ({ id, text })),
        // Asked each time: a reset may have made another.
        ownToken: handedInToken(() => signedIn(simulator).accessToken),
      }
    },
    duo: simulator.duo,
    startRsa: async ({ userAlias = '' }) => simulator.startRsa(userAlias),
  }
}

function signedIn({ people }: Simulator): SimulatorPerson {
  const [first] = people
  if (first === undefined) throw new Error('The simulator knows nobody, so nobody can be signed in to the portal.')
  return first
}
