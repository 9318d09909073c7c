import type { Finding } from '../finding/Finding.ts'

const part = 'Cannot be known without sending'

/** What only a code, a push or an answer could find out. Try each on yourself, once. */
export const unsent: readonly Finding[] = [
  ['POST /mfa/token/send', 'whether codes arrive, and which of the six ways a person has'],
  ['POST /mfa/token/authenticate', 'how a wrong code, an old one and a lock are answered'],
  ['POST /mfa/okta-verify/verify', 'whether a push arrives, and which addresses slpt-forwarding may hold'],
  [
    'POST /mfa/duo-web/verify',
    'whether Duo still opens its v2 prompt for this account, and whether MFA_DUO_AKEY is the tenant’s',
  ],
  ['POST /mfa/kba/authenticate', 'whether answers are to be hashed as we do it, and how many must be right'],
  ['POST /mfa/{method}/poll', 'whether the level ORG_ADMIN is enforced, and what an old request is answered'],
  ['rsa', 'anything: no operation of the service starts it'],
].map(([about = '', says = '']) => ({ part, state: 'unknown', about, says }))
