import type { TokenRequest, TokenSource } from './TokenSource.ts'

/**
 * A token that the host has for the person who is signed in, such as SailPoint's UI plugins mint. It is asked at each
 * call, and told where the last one was refused.
 */
export function handedInToken(give: (options: TokenRequest) => string | Promise<string>): TokenSource {
  return {
    async accessToken(options) {
      const token: unknown = await give(options)
      if (typeof token === 'string' && token !== '') return token
      throw new TypeError('@mfa-challenge/gateway: handedInToken was given no token.')
    },
  }
}
