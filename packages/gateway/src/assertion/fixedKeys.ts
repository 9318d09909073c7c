import { importJWK, type JWK } from 'jose'
import { digest } from '../digest/digest.ts'
import { GatewayConfigError } from '../options/GatewayConfigError.ts'
import type { SigningKey, SigningKeys } from './SigningKeys.ts'

const setting = 'assertions.keys'

/**
 * Keys of the portal's own, as private JWKs (EC, P-256), each with a `kid`: the first signs, the others are still verified with. To
 * rotate, put the new one first and keep the old one until its last assertion is over. Several instances need the same.
 */
export function fixedKeys(jwks: readonly JWK[] | (() => readonly JWK[] | Promise<readonly JWK[]>)): SigningKeys {
  // By all that makes a key: one name can come to stand for another.
  const known = new Map<string, Promise<SigningKey>>()

  const read = (name: string, jwk: CheckedJwk) => {
    const found =
      known.get(name) ??
      importKey(jwk).catch((error: unknown) => {
        // The next call may find it mended.
        known.delete(name)
        throw error
      })
    known.set(name, found)
    return found
  }

  const readAll = async (listed: readonly CheckedJwk[]) => {
    const byName = listed.map((jwk) => ({ name: digest(jwk.kid, jwk.x, jwk.y, jwk.d), jwk }))
    const names = new Set(byName.map(({ name }) => name))
    for (const name of known.keys()) if (!names.has(name)) known.delete(name)
    const [first, ...rest] = await Promise.all(byName.map(({ name, jwk }) => read(name, jwk)))
    if (first === undefined) throw isEmpty()
    return [first, ...rest] as const
  }

  if (typeof jwks === 'function') return { current: async () => readAll(checkAll(await jwks())) }
  // A mistake in what is there from the start keeps the gateway from starting.
  const checked = checkAll(jwks)
  return { current: () => readAll(checked) }
}

interface CheckedJwk extends JWK {
  kid: string
  x: string
  y: string
  d: string
}

/** All are looked at before any is read: what is wrong with one leaves no other one under way. */
function checkAll(jwks: readonly JWK[]): CheckedJwk[] {
  if (!Array.isArray(jwks) || jwks.length === 0) throw isEmpty()
  return jwks.map(check)
}

function check(jwk: JWK): CheckedJwk {
  const { kid, kty, crv, x, y, d } = jwk
  if (!kid || kty !== 'EC' || crv !== 'P-256' || !x || !y || !d)
    throw new GatewayConfigError(
      setting,
      'has one that is no private EC key on P-256 with a kid. Make one with createSigningJwk().',
    )
  return { ...jwk, kid, x, y, d }
}

function isEmpty(): GatewayConfigError {
  return new GatewayConfigError(setting, 'is empty. Give it a list of keys: createSigningJwk() makes one.')
}

async function importKey(jwk: CheckedJwk): Promise<SigningKey> {
  const privateKey = await importJWK({ ...jwk, alg: 'ES256' }, 'ES256')
  if (privateKey instanceof Uint8Array) throw new GatewayConfigError(setting, 'has one that is no EC key.')
  const { kid, x, y } = jwk
  return { kid, privateKey, publicJwk: { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' } }
}
