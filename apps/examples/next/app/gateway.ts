import { clientCredentials, createGateway, rotatingKeys } from '@mfa-challenge/gateway'

const { PORTAL_ORIGINS = '', MFA_API_URL = '', MFA_CLIENT_ID = '', MFA_CLIENT_SECRET = '' } = process.env

/** In your portal: whoever your own sign-in has let in, by the cookie of the session. Here, always Will. */
export function personOf(_request: Request) {
  return { subject: 'will.albin', session: 'session-of-will', userAlias: 'will.albin' }
}

export const gateway = createGateway({
  basePath: '/mfa-gateway',
  origins: PORTAL_ORIGINS.split(' '),
  identify: personOf,
  service: {
    url: MFA_API_URL,
    token: clientCredentials({ serviceUrl: MFA_API_URL, clientId: MFA_CLIENT_ID, clientSecret: MFA_CLIENT_SECRET }),
  },
  assertions: { keys: rotatingKeys() },
  logger: console,
})
