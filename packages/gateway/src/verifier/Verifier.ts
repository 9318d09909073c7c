import type { VerificationStatus } from '@mfa-challenge/contract'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import type { Once } from '../once/createOnce.ts'
import type { ServiceCall } from '../service/ServiceCall.ts'

/**
 * One way to prove who somebody is: start it for a person, check what they enter, or how it stands. The service's five are
 * five of these; what comes after them, or a method of the portal's own, is another one.
 */
export interface Verifier {
  /** Names the method, and is a part of its paths: small letters, digits and hyphens. */
  readonly method: string
  /** What of a start is limited for each person, besides the attempts. */
  readonly startCounts: 'sends' | 'pushes' | 'reads' | 'nothing'
  /**
   * From when on what `start` began can be polled for: from the start, or only once something was checked and its verdict is still
   * out. Before that a poll's `SUCCESS` could mean that a code was sent.
   * @default 'start'
   */
  readonly pollsAfter?: 'start' | 'check' | undefined
  /**
   * Whether a person enters something. Where not, `check` is called by polls alone.
   * @default true
   */
  readonly takesInput?: boolean | undefined
  /** The ways this person has. An empty list where there are none. */
  offer(person: GatewayPerson): readonly OfferedMethod[]
  /** Has a code sent, a push shown, questions read. Never proves anything. */
  start(call: VerifierCall): Promise<VerifierAnswer>
  /** Checks what was entered (`input`), or without any how it stands (`requestId`). Only here a `SUCCESS` counts. */
  check(call: VerifierCall): Promise<VerifierAnswer>
}

/** What a verifier is called with. */
export interface VerifierCall {
  person: GatewayPerson
  /** What the browser sent besides who and which request: read it strictly, by `readInput`. `undefined` in a poll. */
  input: unknown
  /** The verification it is about, by the id that `start` gave. */
  requestId: string | undefined
  /** Calls the service, within its limits. */
  service: ServiceCall
  /** What may be used once, in this session and by this method. */
  once: Once
}

/** What a verifier makes of it. */
export interface VerifierAnswer {
  status: VerificationStatus
  /** What can be polled for. It stays on the server: the browser gets an id of ours in its place. */
  requestId?: string | undefined
  /** What the service says of a failure, for people. It decides nothing. */
  error?: string | undefined
  /** What the browser gets besides. */
  data?: unknown
  /**
   * How it was proven, where it was: values of the IANA registry "Authentication Method Reference Values" (RFC 8176).
   * @default none
   */
  amr?: readonly string[] | undefined
}

/** One way to pass, as the page is told of it. Who it is about is added by the gateway. */
export interface OfferedMethod {
  /** Stable, and unlike the others'. */
  id: string
  type: 'token' | 'okta-verify' | 'duo-web' | 'kba' | 'rsa' | 'other'
  unavailable?: { reason: string } | undefined
  [fact: string]: unknown
}
