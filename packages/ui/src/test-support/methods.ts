import type {
  MfaDuoWebMethod,
  MfaKbaMethod,
  MfaOktaVerifyMethod,
  MfaRsaMethod,
  MfaTokenMethod,
} from '@mfa-challenge/hooks'
import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'

export const textMessage: MfaTokenMethod = {
  id: 'sms',
  type: 'token',
  userAlias: 'will.albin',
  deliveryType: 'SMS_PERSONAL',
  destination: '•••• 42',
  codeLength: 6,
}

export const email: MfaTokenMethod = {
  id: 'email',
  type: 'token',
  userAlias: 'will.albin',
  deliveryType: 'EMAIL_WORK',
  destination: 'w•••@acme.example',
  codeLength: 6,
}

export const okta: MfaOktaVerifyMethod = {
  id: 'okta',
  type: 'okta-verify',
  userId: 'will.albin@acme.example',
  deviceName: 'Will’s Pixel',
}

export const kba: MfaKbaMethod = { id: 'kba', type: 'kba', count: 2 }

/** RSA, begun at the simulator as a portal's server would. */
export function rsaOf(simulator: Simulator): MfaRsaMethod {
  return { id: 'rsa', type: 'rsa', getRequestId: async () => simulator.startRsa('will.albin') }
}

/** Duo, its requests signed as a portal's server would. */
export function duoOf(simulator: Simulator, { duoUsername, identityId }: SimulatorPerson): MfaDuoWebMethod {
  return {
    id: 'duo',
    type: 'duo-web',
    userId: identityId,
    getSigRequest: async () => ({
      host: simulator.duo.host,
      sigRequest: await simulator.signDuoRequest(duoUsername),
    }),
  }
}
