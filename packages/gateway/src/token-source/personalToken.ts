import type { TokenSource } from './TokenSource.ts'

/** A token that stays as it is, until it is refused: for a trial. A personal access token's own secret is for `clientCredentials`. */
export function personalToken(accessToken: string): TokenSource {
  if (accessToken === '') throw new TypeError('@mfa-challenge/gateway: personalToken got an empty token. Give it one.')
  return { accessToken: async () => accessToken }
}
