import { readConfiguredUrl } from '../options/readConfiguredUrl.ts'
import { missing } from '../options/GatewayConfigError.ts'
import type { TokenSource } from './TokenSource.ts'

/** How to trade a client's id and secret for access tokens. */
export interface ClientCredentialsOptions {
  /** The tenant's origin: `https://{tenant}.api.identitynow.com`. */
  serviceUrl: string
  clientId: string
  clientSecret: string
  /**
   * Sends the request.
   * @default the global `fetch`
   */
  fetch?: typeof globalThis.fetch | undefined
  /** @default Date.now */
  now?: (() => number) | undefined
  /**
   * How long the tenant may take, in milliseconds.
   * @default 10_000
   */
  timeoutMs?: number | undefined
}

/** A token is not used in its last half minute: it would end on the way. */
const marginMs = 30_000

/**
 * Trades a client's id and secret for access tokens (OAuth 2 client credentials, the tenant's `/oauth/token`), keeps each
 * until shortly before its end, and asks once for all who wait.
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenSource {
  const url = `${readConfiguredUrl('clientCredentials.serviceUrl', options.serviceUrl)}/oauth/token`
  const { clientId, clientSecret, now = () => Date.now() } = options
  if (!clientId) throw missing('clientCredentials.clientId', 'the id of an API client or a personal access token')
  if (!clientSecret) throw missing('clientCredentials.clientSecret', 'the secret that belongs to the client id')
  let held: { token: string; goodUntil: number } | undefined
  let asking: Promise<string> | undefined

  const ask = async () => {
    const askedAt = now()
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
      // Whoever sends us elsewhere would get the secret.
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
    })
    const body: unknown = response.ok ? await response.json().catch(() => undefined) : await response.body?.cancel()
    const { access_token: token, expires_in: seconds } = isRecord(body) ? body : {}
    if (typeof token !== 'string' || token === '') throw new Error(`${url} gave no access token: ${response.status}.`)
    held = { token, goodUntil: askedAt + (typeof seconds === 'number' ? seconds * 1000 : 0) - marginMs }
    return token
  }

  return {
    async accessToken({ refused }) {
      if (held !== undefined && held.token !== refused && now() < held.goodUntil) return held.token
      // Whoever comes meanwhile waits for the same answer. It is nobody's to call off.
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
