import type { DeliveryType } from '@mfa-challenge/contract'

/** What carries a message. */
export type Channel = 'sms' | 'voice' | 'email'

/** The channel of a delivery type, and the identity attribute that holds the phone or mailbox. */
export interface DeliveryRoute {
  channel: Channel
  attribute: 'phone' | 'work' | 'email' | 'personalEmail'
}

/** The service's own pairs. */
export const deliveryRoutes: Record<DeliveryType, DeliveryRoute> = {
  SMS_PERSONAL: { channel: 'sms', attribute: 'phone' },
  VOICE_PERSONAL: { channel: 'voice', attribute: 'phone' },
  SMS_WORK: { channel: 'sms', attribute: 'work' },
  VOICE_WORK: { channel: 'voice', attribute: 'work' },
  EMAIL_WORK: { channel: 'email', attribute: 'email' },
  EMAIL_PERSONAL: { channel: 'email', attribute: 'personalEmail' },
}
