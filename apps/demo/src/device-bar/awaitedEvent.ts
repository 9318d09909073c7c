import type { OutboxMessage, SimulatorPush } from '@mfa-challenge/simulator'
import type { AwaitedKind } from './awaitedBy.ts'

/** Something that reached one of the devices. */
export type DeviceEvent =
  | { readonly kind: 'message'; readonly message: OutboxMessage }
  | { readonly kind: 'push'; readonly push: SimulatorPush }

/** The one that the portal waits for, in lists that have the newest first. A question that is over is none. */
export function awaitedEvent(
  awaited: AwaitedKind | undefined,
  [message]: readonly OutboxMessage[],
  pushes: readonly SimulatorPush[],
): DeviceEvent | undefined {
  if (awaited === undefined) return undefined
  if (awaited === 'code') return message === undefined ? undefined : { kind: 'message', message }
  const push = pushes.find(({ method }) => method === awaited)
  return push?.state === 'pending' ? { kind: 'push', push } : undefined
}
