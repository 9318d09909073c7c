import { createSimulator, type Simulator } from '@mfa-challenge/simulator'
import { simulatorHandlers } from '@mfa-challenge/simulator/msw'
import { setupWorker } from 'msw/browser'

// It refuses to start in what is built for production, as a Storybook is.
const simulator = createSimulator({ allowInProduction: 'this is a demo' })
const [will] = simulator.people

/** Does what the portal's server does: it adds the credentials, and the person's address. */
const asPortal: Simulator = {
  ...simulator,
  fetch(input, init) {
    const headers = new Headers(init?.headers)
    headers.set('Authorization', `Bearer ${will?.accessToken}`)
    headers.set('slpt-forwarding', '192.0.2.1')
    return simulator.fetch(input, { ...init, headers })
  },
}

export const worker = setupWorker(...simulatorHandlers(asPortal, `${location.origin}/mfa-gateway`))

export const latestCode = () => simulator.latestCode('will.albin')
