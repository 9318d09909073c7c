import type { Simulator } from '@mfa-challenge/simulator'

/** What the device was asked last: its id, to approve or deny. Throws where it was asked nothing. */
export function awaitedPush(simulator: Simulator): string {
  const push = simulator.pushes().at(-1)
  if (push === undefined) throw new Error('No device was asked.')
  return push.requestId
}
