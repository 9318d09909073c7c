import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'

/** What wants proof. */
export interface StepUpOptions {
  person: GatewayPerson
  /** What is about to be done, in JSON: a proof is good for exactly this. */
  approve: unknown
  /**
   * How old the proof may be, in seconds.
   * @default 300
   */
  maxAge?: number | undefined
  /**
   * The methods that will do.
   * @default all
   */
  methods?: readonly string[] | undefined
  /**
   * The portal's own name for it, which comes back as the claim `txn`.
   * @default one that is made up
   */
  transaction?: string | undefined
}

/** Whether somebody has just proven who they are, for exactly this. */
export type StepUp =
  | { passed: true; claims: AssertionClaims }
  | { passed: false /** To be sent as it is. */; response: Response }
