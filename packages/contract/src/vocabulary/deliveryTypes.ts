/** The ways a one-time code can travel, in the service's order. "Personal" is what its screens call "alternate". */
export const deliveryTypes = [
  'SMS_PERSONAL',
  'VOICE_PERSONAL',
  'SMS_WORK',
  'VOICE_WORK',
  'EMAIL_WORK',
  'EMAIL_PERSONAL',
] as const

/** How a one-time code travels to the person. */
export type DeliveryType = (typeof deliveryTypes)[number]
