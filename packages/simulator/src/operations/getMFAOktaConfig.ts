import { readConfiguration } from '../oauth/scopes.ts'
import type { Operation } from './Operation.ts'

/** Reads how Okta Verify is set up: the definition's own example, since nothing here calls Okta. */
export const getMFAOktaConfig: Operation = {
  id: 'getMFAOktaConfig',
  httpMethod: 'GET',
  path: '/mfa/okta-verify/config',
  scope: readConfiguration,
  run: () => ({
    mfaMethod: 'okta-verify',
    enabled: true,
    host: 'acme.okta.example',
    accessKey: 'd******Y',
    identityAttribute: 'email',
  }),
}
