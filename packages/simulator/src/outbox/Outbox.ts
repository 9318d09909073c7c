import type { DeliveryType } from '@mfa-challenge/contract'
import { maskDestination } from '../people/maskDestination.ts'
import { type Channel, deliveryRoutes } from './deliveryRoutes.ts'
import { messageText } from './messageText.ts'

/** A message that reached its phone or mailbox. */
export interface OutboxMessage {
  id: string
  /** In milliseconds since the epoch, by the simulator's clock. */
  at: number
  userAlias: string
  deliveryType: DeliveryType
  channel: Channel
  /** Masked. */
  destination: string
  code: string
  /** The message as the person reads or hears it. */
  text: string
}

/** What `deliver` needs to know. */
interface Delivery {
  at: number
  userAlias: string
  deliveryType: DeliveryType
  /** The phone number or address, unmasked. */
  destination: string
  code: string
}

/** The phones and mailboxes of everyone. */
export interface Outbox {
  deliver(delivery: Delivery): void
  /** Oldest first. */
  messages(): OutboxMessage[]
}

/** Makes an empty outbox. */
export function createOutbox(): Outbox {
  let messages: readonly OutboxMessage[] = []

  return {
    deliver(delivery) {
      const { channel } = deliveryRoutes[delivery.deliveryType]
      const message = {
        ...delivery,
        id: `message-${messages.length + 1}`,
        channel,
        destination: maskDestination(delivery.destination),
        text: messageText(channel, delivery.code),
      }
      messages = [...messages, message]
    },
    messages: () => [...messages],
  }
}
