import { readText } from '@mfa-challenge/contract/internal'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { destinationHint } from './destinationWords.ts'
import type { MfaWords } from './MfaWords.ts'

/** The name of a method. */
export function methodName(method: MfaMethod, words: MfaWords): string {
  const label = readText(method.label, 'the label of a method')
  if (label !== undefined) return label
  switch (method.type) {
    case 'token':
      if (method.deliveryType.startsWith('SMS')) return words.smsName
      return method.deliveryType.startsWith('VOICE') ? words.voiceName : words.emailName
    case 'okta-verify':
      return words.oktaName
    case 'duo-web':
      return words.duoName
    case 'kba':
      return words.kbaName
    case 'rsa':
      return words.rsaName
    case 'other':
      return method.label
    default:
      return method satisfies never
  }
}

/** In a few words: where a method reaches the person, or how it works; of one that can't be chosen, why. */
export function methodHint(method: MfaMethod, words: MfaWords): string {
  const reason = readText(method.unavailable?.reason, 'the reason why a method is unavailable')
  // The hooks' own reason has words of ours; any other is the host's sentence.
  if (reason !== undefined) return reason === 'notEnoughData' ? words.notEnoughData : reason
  switch (method.type) {
    case 'token':
      return destinationHint(method.deliveryType, method.destination, words)
    case 'okta-verify':
      return readText(method.deviceName, 'a deviceName') ?? words.oktaHint
    case 'duo-web':
      return words.duoHint
    case 'kba':
      return words.kbaHint
    case 'rsa':
      return words.rsaHint
    case 'other':
      return readText(method.hint, 'the hint of a method') ?? ''
    default:
      return method satisfies never
  }
}
