/** What an assertion says (JWT, ES256). Times in seconds since the epoch. */
export interface AssertionClaims {
  iss: string
  aud: string
  /** The person, as the host's `identify` names them. */
  sub: string
  iat: number
  exp: number
  /** When the person passed, or for a push the last time that they were known not to have: never later than it was. */
  auth_time: number
  /** Its one use. */
  jti: string
  /** The portal's transaction (RFC 8417). */
  txn: string
  /** How it was proven: values of RFC 8176 where one fits, and none where none does. */
  amr: string[]
  /** By which method, in the service's own word. */
  mfa_method: string
  /** SHA-256, in base64url, of what was approved. */
  mfa_approved: string
}
