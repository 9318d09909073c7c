import type { TenantOptions } from '../options/DemoOptions.ts'
import { signSigRequest } from '../duo/signSigRequest.ts'
import { createClientCredentials } from './clientCredentials.ts'
import type { PortalService } from './PortalService.ts'
import { portalMethods } from './portalMethods.ts'

/** Makes the service out of a real tenant. */
export function tenantService(tenant: TenantOptions): PortalService {
  const { apiUrl, person, duo } = tenant
  const credentials = createClientCredentials(tenant)

  return {
    url: apiUrl,
    simulatorUrl: undefined,
    person,
    methods: () => portalMethods({ person, canSignPrompt: duo !== undefined, canStartRsa: false }),
    accessToken: credentials.accessToken,
    signPrompt: duo && (async () => ({ host: duo.host, sigRequest: signSigRequest(duo, Date.now()) })),
    // No operation of the service starts one: that is the Authentication Manager's own API.
    startRsa: undefined,
  }
}
