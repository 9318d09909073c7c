import type { DeliveryType } from '@mfa-challenge/contract'
import { readText } from '@mfa-challenge/contract/internal'
import type { MfaWords } from './MfaWords.ts'

const alone = {
  SMS_PERSONAL: 'personalPhone',
  SMS_WORK: 'workPhone',
  VOICE_PERSONAL: 'personalPhone',
  VOICE_WORK: 'workPhone',
  EMAIL_PERSONAL: 'personalEmail',
  EMAIL_WORK: 'workEmail',
} as const satisfies Record<DeliveryType, keyof MfaWords>

const within = {
  personalPhone: 'yourPersonalPhone',
  workPhone: 'yourWorkPhone',
  personalEmail: 'yourPersonalEmail',
  workEmail: 'yourWorkEmail',
} as const satisfies Record<(typeof alone)[DeliveryType], keyof MfaWords>

/** Within a sentence: "your work phone ending in 17". */
export function destinationWords(deliveryType: DeliveryType, destination: string | undefined, words: MfaWords): string {
  return withDestination(words[within[alone[deliveryType]]], destination, words)
}

/** On its own: "Work phone ending in 17". */
export function destinationHint(deliveryType: DeliveryType, destination: string | undefined, words: MfaWords): string {
  return withDestination(words[alone[deliveryType]], destination, words)
}

/** Bullets are for the eye alone: `••• 17`, `+1 ***-***-8717` and `w•••@acme.example` become words that can be heard too. */
function withDestination(place: string, given: string | undefined, words: MfaWords): string {
  const destination = readText(given, 'a destination')
  if (destination === undefined) return place
  const digits = lastDigits.exec(destination)?.[1]
  if (digits !== undefined) return words.destinationEnding({ place, digits: digits.replaceAll(/\D/g, '') })
  const [, start, domain] = maskedMailbox.exec(destination) ?? []
  if (start !== undefined && domain !== undefined) return words.destinationStarting({ place, start, domain })
  return words.destinationWith({ place, destination: destination.replaceAll(mask, '…') })
}

const lastDigits = /(?:[•●○∙·*＊…×]|\.{2}|[xX#]{2})[\s()-]*(\d[\d\s-]{0,6})$/
const maskedMailbox = /^([^@•●○∙·*＊…×]+?)(?:[•●○∙·*＊…×]|\.{2})[^@]*@([^@•●○∙·*＊…×]+)$/
const mask = /(?:[•●○∙·*＊…×]|\.{2,})+/g
