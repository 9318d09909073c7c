// Answers for the service, wherever your code asks it: by the global fetch, by axios, by SailPoint's own client.
import { createSimulator } from '@mfa-challenge/simulator'
import { simulatorHandlers } from '@mfa-challenge/simulator/msw'
import { setupServer } from 'msw/node'

export const address = 'https://acme.api.identitynow.com/v3'
export const simulator = createSimulator()
export const [will] = simulator.people
export const server = setupServer(...simulatorHandlers(simulator, address, { signedIn: will }))
