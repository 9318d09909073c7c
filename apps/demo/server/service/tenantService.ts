import { clientCredentials } from '@mfa-challenge/gateway'
import type { TenantOptions } from '../options/DemoOptions.ts'
import type { PortalService } from './PortalService.ts'

/** Makes the service out of a real tenant. */
export function tenantService({ apiUrl, clientId, clientSecret, person, duo }: TenantOptions): PortalService {
  const token = clientCredentials({ serviceUrl: apiUrl, clientId, clientSecret })
  const { displayName, ...names } = person

  return {
    service: { url: apiUrl, token },
    simulatorUrl: undefined,
    displayName,
    // The token's owner is the person, or the security questions would be somebody else's.
    person: () => ({ ...names, subject: names.userAlias, duoUsername: duo?.username, ownToken: token }),
    duo,
    // No operation of the service starts one: that is the Authentication Manager's own API.
    startRsa: undefined,
  }
}
