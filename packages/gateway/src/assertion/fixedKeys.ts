import { importJWK, type JWK } from 'jose'
import { GatewayConfigError } from '../options/GatewayConfigError.ts'
import type { SigningKey, SigningKeys } from './SigningKeys.ts'

/**
 * Keys of the portal's own, as private JWKs (EC, P-256), each with a `kid`: the first signs, the others are still verified with. To
 * rotate, put the new one first and keep the old one until its last assertion is over. Several instances need the same.
 */
export function fixedKeys(jwks: readonly JWK[] | (() => readonly JWK[] | Promise<readonly JWK[]>)): SigningKeys {
  const setting = 'assertions.keys'
  const known = new Map<string, Promise<SigningKey>>()
  const read = (jwk: JWK) => {
    const { kid, kty, crv, d } = jwk
    if (!kid || kty !== 'EC' || crv !== 'P-256' || !d)
      throw new GatewayConfigError(
        setting,
        'has one that is no private EC key on P-256 with a kid. Make one with createSigningJwk().',
      )
    const found = known.get(kid) ?? importKey(kid, jwk)
    known.set(kid, found)
    return found
  }
  const readAll = async (list: readonly JWK[]) => {
    const [first, ...rest] = await Promise.all(list.map(read))
    if (first === undefined)
      throw new GatewayConfigError(setting, 'is empty. Give it a key: createSigningJwk() makes one.')
    return [first, ...rest] as const
  }

  if (typeof jwks === 'function') return { current: async () => readAll(await jwks()) }
  // A mistake in what is there from the start keeps the gateway from starting.
  if (jwks.length === 0) throw new GatewayConfigError(setting, 'is empty. Give it a key: createSigningJwk() makes one.')
  for (const jwk of jwks) read(jwk).catch(() => undefined)
  return { current: () => readAll(jwks) }
}

async function importKey(kid: string, jwk: JWK): Promise<SigningKey> {
  const privateKey = await importJWK({ ...jwk, alg: 'ES256' }, 'ES256')
  if (privateKey instanceof Uint8Array) throw new GatewayConfigError('assertions.keys', 'has one that is no EC key.')
  const { crv = '', x = '', y = '' } = jwk
  return { kid, privateKey, publicJwk: { kty: 'EC', crv, x, y, kid, alg: 'ES256', use: 'sig' } }
}
