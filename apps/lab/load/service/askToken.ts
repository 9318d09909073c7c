import type { ServiceReady } from './ServiceReport.ts'

/** The service's access token for its one client. */
export async function askToken({ url, clientId, clientSecret }: ServiceReady): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await fetch(`${url}/oauth/token`, { method: 'POST', body })
  const { access_token: token }: { access_token: string } = await response.json()
  return token
}
