import { createSimulator, type Simulator } from '@mfa-challenge/simulator'
import { simulatorHandlers } from '@mfa-challenge/simulator/msw'
import { setupServer } from 'msw/node'

export const simulator = createSimulator()
const will = simulator.people[0]

/** Does what your server does: it adds the credentials and the person's address. */
const portalServer: Simulator = {
  ...simulator,
  fetch(input, init) {
    const headers = new Headers(init?.headers)
    headers.set('Authorization', `Bearer ${will?.accessToken}`)
    headers.set('slpt-forwarding', '192.0.2.1')
    return simulator.fetch(input, { ...init, headers })
  },
}

export const server = setupServer(...simulatorHandlers(portalServer, 'http://localhost:3000/mfa-api'))
