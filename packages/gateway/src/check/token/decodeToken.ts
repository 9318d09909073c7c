import { decodeJwt } from 'jose'

/** What an access token says of itself, unverified: only the tenant can verify it. `undefined` where it says nothing. */
export function decodeToken(accessToken: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return decodeJwt(accessToken)
  } catch {
    return undefined
  }
}
