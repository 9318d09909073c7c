import { readConfiguration } from '../oauth/scopes.ts'
import type { Operation } from './Operation.ts'

/** Reads how Duo is set up. The integration key is in clear, the secrets are masked. */
export const getMFADuoConfig: Operation = {
  id: 'getMFADuoConfig',
  httpMethod: 'GET',
  path: '/mfa/duo-web/config',
  scope: readConfiguration,
  run: ({ state: { duo } }) => ({
    mfaMethod: 'duo-web',
    enabled: true,
    host: duo.host,
    accessKey: masked(duo.akey),
    identityAttribute: 'name',
    configProperties: { skey: masked(duo.skey), ikey: duo.ikey },
  }),
}

function masked(secret: string): string {
  return `${secret.slice(0, 1)}******${secret.slice(-1)}`
}
