import { encodeBase64 } from '../base64/base64.ts'

/**
 * Writes claims in the shape of a JWT. The signature proves nothing: the simulator knows its tokens by heart, and a
 * client must not look into one.
 */
export function jwt(claims: Record<string, unknown>, signature: string): string {
  return [JSON.stringify({ alg: 'HS256', typ: 'JWT' }), JSON.stringify(claims), signature].map(base64url).join('.')
}

function base64url(text: string): string {
  return encodeBase64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
