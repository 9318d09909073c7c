import type { VerifiedAssertion } from '../assertion/createAssertions.ts'
import type { GatewayCounts } from '../counters/GatewayCounters.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import type { AskedRequest } from '../request/AskedRequest.ts'
import type { StepUp, StepUpOptions } from '../step-up/StepUp.ts'
import type { GatewayContext } from './GatewayHandler.ts'

/** On the portal's server, between its pages and the service. */
export interface Gateway {
  /** Answers whatever was asked below its path. Never rejects. */
  fetch(request: Request, context?: GatewayContext): Promise<Response>
  /**
   * For an endpoint of the portal that wants proof. Passed: go on, once. Not passed: send `response` as it is, a 401 that the page's
   * `createStepUp` reads (RFC 9470), or a 503 where nobody can tell. The request may be any server's: only its headers are read.
   */
  stepUp(request: AskedRequest, options: StepUpOptions): Promise<StepUp>
  /**
   * For a portal that carries the assertion its own way: looks at it whole, and uses it up. Rejects with a `TypeError` where it is
   * asked wrongly.
   */
  verifyAssertion(assertion: string, expected: ExpectedProof): Promise<VerifiedAssertion>
  /** For a page's own server side: who is asked for, and what was counted since the start. */
  counts(): GatewayCounts & { /** How many polls are held now. */ held: number }
  /** Ends all that is held. */
  close(): void
}

/** What an assertion must be for. */
export interface ExpectedProof {
  person: Pick<GatewayPerson, 'subject'>
  /** What is about to be done: the same value as when the proof was asked for. */
  approve: unknown
  transaction?: string | undefined
  /**
   * In seconds.
   * @default as old as it may be
   */
  maxAge?: number | undefined
  /**
   * The methods that will do.
   * @default all
   */
  methods?: readonly string[] | undefined
}
