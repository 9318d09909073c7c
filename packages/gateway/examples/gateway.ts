import { clientCredentials, createGateway, fixedKeys, type GatewayPerson } from '@mfa-challenge/gateway'

const {
  PORTAL_ORIGIN = '',
  MFA_API_URL = '',
  MFA_CLIENT_ID = '',
  MFA_CLIENT_SECRET = '',
  MFA_SIGNING_KEYS = '[]',
} = process.env

/** Who is signed in, by the portal's own cookie. */
export function personOf({ headers }: Request): GatewayPerson | undefined {
  const session = /(?:^|; )session=([\w-]+)/.exec(headers.get('Cookie') ?? '')?.[1]
  // In your portal: look the session up, and the person's names in SailPoint, Okta and Duo.
  if (session === undefined) return undefined
  return { session, subject: 'will.albin', userAlias: 'will.albin', oktaUserId: 'will.albin@acme.example' }
}

export const gateway = createGateway({
  basePath: '/mfa-gateway',
  origins: [PORTAL_ORIGIN],
  identify: personOf,
  service: {
    url: MFA_API_URL,
    token: clientCredentials({ serviceUrl: MFA_API_URL, clientId: MFA_CLIENT_ID, clientSecret: MFA_CLIENT_SECRET }),
  },
  assertions: { keys: fixedKeys(JSON.parse(MFA_SIGNING_KEYS)) },
})
