import { createMfaClient } from '@mfa-challenge/contract'
import { MfaProvider, type MfaProviderProps } from '@mfa-challenge/hooks'
import { createSimulator } from '@mfa-challenge/simulator'
import { configure } from '@testing-library/react'
import { vi } from 'vitest'
import { memoryStorage } from './memoryStorage.ts'

// How long a machine takes is no fact of ours.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

/** A simulated service in a host's page that keeps the real time, for as many challenges as the host likes. */
export function createGuestWorld() {
  const simulator = createSimulator()
  const person = simulator.people.find(({ userAlias }) => userAlias === 'ana.lopes')
  if (person === undefined) throw new Error('The simulator does not know Ana.')
  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    fetch: (input, init) => simulator.fetch(input, init),
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '192.0.2.1' },
  })
  const storage = memoryStorage()
  return {
    simulator,
    person,
    /** A provider with everything of its own but the service and the tab's storage. */
    Provider: (props: Omit<MfaProviderProps, 'client' | 'storage'>) => (
      <MfaProvider client={client} storage={storage} {...props} />
    ),
    /** The code on its way, once it is there. */
    sentCode: () =>
      vi.waitFor(
        () => {
          const code = simulator.latestCode(person.userAlias)
          if (code === undefined) throw new Error('No code was sent.')
          return code
        },
        { timeout: 10_000 },
      ),
  }
}
