import { createStepUp } from '@mfa-challenge/hooks/step-up'

/**
 * What the page makes its protected requests with. The access token, and every name that the service has for the person, stay on
 * the portal's server: the browser knows only the way through it.
 */
export const stepUp = createStepUp({ gatewayUrl: '/mfa-gateway', client: { pollWaitSeconds: 20 } })
