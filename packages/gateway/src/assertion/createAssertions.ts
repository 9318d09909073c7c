import { randomUUID } from 'node:crypto'
import { createLocalJWKSet, errors, jwtVerify, SignJWT } from 'jose'
import type { GatewayCounters } from '../counters/GatewayCounters.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import type { AssertionClaims } from './AssertionClaims.ts'
import type { SigningKeys } from './SigningKeys.ts'

export interface AssertionsOptions {
  keys: SigningKeys
  issuer: string
  audience: string
  /** In seconds. */
  lifetime: number
  store: GatewayStore
  counters: GatewayCounters
  now: () => number
}

/** What was proven. */
interface Proof {
  subject: string
  method: string
  amr: readonly string[]
  txn: string
  approved: string
  /** When, in milliseconds since the epoch. */
  provenAt: number
}

/** What an assertion must be for. What is left out is not looked at. */
export interface ExpectedAssertion {
  subject?: string | undefined
  txn?: string | undefined
  /** SHA-256 of what is about to be done. */
  approved?: string | undefined
  /** The oldest that the proof may be, in seconds. */
  maxAge?: number | undefined
  methods?: readonly string[] | undefined
}

/** Why an assertion does not count: for the log, never for the browser. */
export type AssertionFault =
  | 'malformed'
  | 'unsigned'
  | 'wrongAlgorithm'
  | 'wrongSignature'
  | 'wrongIssuer'
  | 'wrongAudience'
  | 'expired'
  | 'tooOld'
  | 'wrongSubject'
  | 'wrongTransaction'
  | 'wrongApproval'
  | 'wrongMethod'
  | 'used'
  | 'storeUnavailable'

export type VerifiedAssertion = { ok: true; claims: AssertionClaims } | { ok: false; fault: AssertionFault }

export interface Assertions {
  /** Makes the claims of a proof, and keeps its one use. */
  issue(proof: Proof): Promise<AssertionClaims>
  sign(claims: AssertionClaims): Promise<string>
  /** Looks at it whole, and then uses it up. Never throws. */
  verify(assertion: string, expected: ExpectedAssertion): Promise<VerifiedAssertion>
  jwks(): Promise<{ keys: object[] }>
}

const type = 'mfa-assertion+jwt'
const algorithm = 'ES256'

/** Makes, and takes, the signed word that somebody passed a challenge. */
export function createAssertions(options: AssertionsOptions): Assertions {
  const { keys, issuer, audience, lifetime, store, counters, now } = options
  const keyOf = (jti: string) => `assertion:${jti}`
  const jwks = async () => ({ keys: (await keys.current()).map(({ publicJwk }) => publicJwk) })

  return {
    jwks,
    async issue({ subject, method, amr, txn, approved, provenAt }) {
      const at = Math.floor(now() / 1000)
      const jti = randomUUID()
      // Kept as "not used yet", and taken out when it is: a mark of what was used would be forgotten with the store.
      await store.putOnce(keyOf(jti), txn, lifetime * 1000)
      counters.add('assertions')
      return {
        iss: issuer,
        aud: audience,
        sub: subject,
        iat: at,
        exp: at + lifetime,
        auth_time: Math.floor(provenAt / 1000),
        jti,
        txn,
        amr: [...amr],
        mfa_method: method,
        mfa_approved: approved,
      }
    },
    async sign(claims) {
      const [{ kid, privateKey }] = await keys.current()
      return new SignJWT({ ...claims }).setProtectedHeader({ alg: algorithm, kid, typ: type }).sign(privateKey)
    },
    async verify(assertion, expected) {
      const read = await readClaims(assertion)
      if (!read.ok) return read
      const fault = findFault(read.claims, expected, now())
      if (fault !== undefined) return { ok: false, fault }
      try {
        const kept = await store.takeOnce(keyOf(read.claims.jti))
        return kept === read.claims.txn ? read : { ok: false, fault: 'used' }
      } catch {
        counters.add('oneUseWithoutStore')
        return { ok: false, fault: 'storeUnavailable' }
      }
    },
  }

  async function readClaims(assertion: string): Promise<VerifiedAssertion> {
    try {
      const { payload } = await jwtVerify<AssertionClaims>(assertion, createLocalJWKSet(await jwks()), {
        algorithms: [algorithm],
        typ: type,
        issuer,
        audience,
        currentDate: new Date(now()),
        requiredClaims: ['sub', 'iat', 'exp', 'auth_time', 'jti', 'txn', 'amr', 'mfa_method', 'mfa_approved'],
      })
      return { ok: true, claims: payload }
    } catch (error) {
      return { ok: false, fault: faultOf(error, assertion) }
    }
  }
}

function findFault(claims: AssertionClaims, expected: ExpectedAssertion, now: number): AssertionFault | undefined {
  const { subject, txn, approved, maxAge, methods } = expected
  if (subject !== undefined && claims.sub !== subject) return 'wrongSubject'
  if (txn !== undefined && claims.txn !== txn) return 'wrongTransaction'
  if (approved !== undefined && claims.mfa_approved !== approved) return 'wrongApproval'
  if (methods !== undefined && !methods.includes(claims.mfa_method)) return 'wrongMethod'
  if (maxAge !== undefined && now / 1000 - claims.auth_time > maxAge) return 'tooOld'
  return undefined
}

function faultOf(error: unknown, assertion: string): AssertionFault {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'wrongIssuer'
    return error.claim === 'aud' ? 'wrongAudience' : 'malformed'
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return isUnsigned(assertion) ? 'unsigned' : 'wrongAlgorithm'
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'wrongSignature'
  return isUnsigned(assertion) ? 'unsigned' : 'malformed'
}

function isUnsigned(assertion: string): boolean {
  return /^[\w-]+\.[\w-]+\.$/.test(assertion)
}
