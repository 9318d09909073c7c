import type { MfaMethod } from '@mfa-challenge/hooks'
import type { IconName } from '../icons/Icon.tsx'
import type { MfaWords } from '../words/MfaWords.ts'
import { destinationHint } from '../words/destinationWords.ts'

/** The name of a method. */
export function methodName(method: MfaMethod, words: MfaWords): string {
  const { label } = method
  if (typeof label === 'string' && label.trim() !== '') return label
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
    default:
      return method satisfies never
  }
}

/** Where a method reaches the person, or how it works, in a few words. */
export function methodHint(method: MfaMethod, words: MfaWords): string {
  switch (method.type) {
    case 'token':
      return destinationHint(method.deliveryType, method.destination, words)
    case 'okta-verify':
      return method.deviceName ?? words.oktaHint
    case 'duo-web':
      return words.duoHint
    case 'kba':
      return words.kbaHint
    case 'rsa':
      return words.rsaHint
    default:
      return method satisfies never
  }
}

/** The drawing of a method. */
export function methodIcon(method: MfaMethod): IconName {
  switch (method.type) {
    case 'token':
      if (method.deliveryType.startsWith('SMS')) return 'message'
      return method.deliveryType.startsWith('VOICE') ? 'call' : 'mail'
    case 'okta-verify':
      return 'push'
    case 'duo-web':
      return 'shield'
    case 'kba':
      return 'question'
    case 'rsa':
      return 'key'
    default:
      return method satisfies never
  }
}
