import type { ForwardedCall } from './ForwardedCall.ts'

/** How to reach the service. */
export interface ServiceCallOptions {
  /** The origin, without a version. */
  serviceUrl: string
  accessToken: string
  /** The address the person's browser calls from. */
  remoteAddress: string
  acceptLanguage: string | undefined
  signal: AbortSignal
}

/** What the service answered. */
export interface ServiceAnswer {
  status: number
  /** Those the page may see. */
  headers: Readonly<Record<string, string>>
  body: Uint8Array<ArrayBuffer>
}

const passedHeaders = ['Content-Type', 'Retry-After', 'SLPT-Request-ID', 'Date']

/** Puts one call to the service. Rejects where no whole answer comes back. */
export async function callService(call: ForwardedCall, options: ServiceCallOptions): Promise<ServiceAnswer> {
  const { serviceUrl, accessToken, remoteAddress, acceptLanguage, signal } = options
  const response = await fetch(`${serviceUrl}/v3${call.path}`, {
    method: call.httpMethod,
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${accessToken}`,
      'slpt-forwarding': remoteAddress,
      ...(acceptLanguage !== undefined && { 'Accept-Language': acceptLanguage }),
      ...(call.body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: call.body ?? null,
    // Whoever sends us elsewhere would get the token: the page is told of the redirect instead.
    redirect: 'manual',
    signal,
  })
  const headers = passedHeaders.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}
