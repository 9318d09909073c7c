import type { OutboxMessage, SimulatorPush } from '@mfa-challenge/simulator'

/** The last thing that reached one of the devices. */
export type DeviceEvent =
  | { readonly kind: 'message'; readonly message: OutboxMessage }
  | { readonly kind: 'push'; readonly push: SimulatorPush }

/** Finds it, in lists that have the newest first. Of two that came at once the question wins: it waits for an answer. */
export function latestEvent(
  [message]: readonly OutboxMessage[],
  [push]: readonly SimulatorPush[],
): DeviceEvent | undefined {
  if (push !== undefined && (message === undefined || push.at >= message.at)) return { kind: 'push', push }
  return message === undefined ? undefined : { kind: 'message', message }
}
