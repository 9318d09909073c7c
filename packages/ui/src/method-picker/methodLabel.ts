import type { MfaMethod } from '@mfa-challenge/hooks'
import type { IconName } from '../icons/Icon.tsx'
import type { MfaWords } from '../words/englishWords.ts'

/** The name of a method. */
export function methodName(method: MfaMethod, words: MfaWords): string {
  const { label } = method
  if (typeof label === 'string' && label.trim() !== '') return label
  return method.type === 'token' ? words.deliveryName(method.deliveryType) : words.methodName(method.type)
}

/** Where a method reaches the person, or how it works, in a few words. */
export function methodHint(method: MfaMethod, words: MfaWords): string {
  if (method.type === 'token') return words.destinationHint(method.deliveryType, method.destination)
  if (method.type === 'okta-verify') return method.deviceName ?? words.methodHint(method.type)
  return words.methodHint(method.type)
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
