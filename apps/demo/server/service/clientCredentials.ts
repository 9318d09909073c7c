import type { TenantOptions } from '../options/DemoOptions.ts'

/** Keeps an access token, and gets another in time. */
export interface ClientCredentials {
  accessToken(options: { refresh: boolean }): Promise<string>
}

/** A token is not used in its last half minute. */
const marginMs = 30_000
const timeoutMs = 15_000

/** Trades the client id and secret for access tokens. They never leave this process otherwise. */
export function createClientCredentials(
  tenant: Pick<TenantOptions, 'apiUrl' | 'clientId' | 'clientSecret'>,
  now: () => number = () => Date.now(),
): ClientCredentials {
  let held: { token: string; goodUntil: number } | undefined
  let asking: Promise<string> | undefined

  const ask = async () => {
    const { accessToken, expiresIn } = await askForToken(tenant)
    held = { token: accessToken, goodUntil: now() + expiresIn * 1000 - marginMs }
    return accessToken
  }

  return {
    async accessToken({ refresh }) {
      if (!refresh && held !== undefined && now() < held.goodUntil) return held.token
      // Calls that come together share one question.
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
  }
}

async function askForToken({
  apiUrl,
  clientId,
  clientSecret,
}: Pick<TenantOptions, 'apiUrl' | 'clientId' | 'clientSecret'>) {
  const response = await fetch(`${apiUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  const body: { access_token?: unknown; expires_in?: unknown } | null = response.ok ? await response.json() : null
  const accessToken = body?.access_token
  if (typeof accessToken !== 'string' || accessToken === '') {
    throw new Error(`The tenant gave no access token: ${apiUrl}/oauth/token answered ${response.status}.`)
  }
  return { accessToken, expiresIn: typeof body?.expires_in === 'number' ? body.expires_in : 0 }
}
