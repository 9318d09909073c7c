import type { MfaMethod } from '@mfa-challenge/hooks'
import type { IconName } from '../icons/Icon.tsx'

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
    case 'other':
      return method.asks === 'approval' ? 'push' : 'key'
    default:
      return method satisfies never
  }
}
