import type { CryptoKey, JWK } from 'jose'

/** A key pair that assertions are signed with (ES256). */
export interface SigningKey {
  kid: string
  privateKey: CryptoKey
  /** Without anything private. */
  publicJwk: JWK
}

/** The keys: the first signs, all may still be verified with. */
export interface SigningKeys {
  current(): Promise<readonly [SigningKey, ...SigningKey[]]>
}
