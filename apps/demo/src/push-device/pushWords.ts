import type { SimulatorPush } from '@mfa-challenge/simulator'

/** How each app asks: Okta’s answers are those that the challenge tells people to look for. */
export const pushWords = {
  'okta-verify': { app: 'Okta Verify', yes: 'Yes, it’s me', no: 'No, it’s not me' },
  rsa: { app: 'RSA SecurID', yes: 'Approve', no: 'Deny' },
} satisfies Record<SimulatorPush['method'], { app: string; yes: string; no: string }>
