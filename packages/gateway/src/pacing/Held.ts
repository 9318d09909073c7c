import type { VerifierAnswer } from '../verifier/Verifier.ts'

/** A verification that somebody waits for. */
export interface Held {
  /** One wait for each: a new one ends the old. */
  session: string
  /** When the verification began, by this machine's clock. */
  startedAt: number
  /** Asks the service once. The slot in its budget has been taken. */
  ask(signal: AbortSignal): Promise<VerifierAnswer>
}

/** How a wait ended. */
export type HeldOutcome =
  | { end: 'answered'; answer: VerifierAnswer }
  /** The time is over, and as far as is known nobody has answered. */
  | { end: 'waited' }
  /** Another wait of the session has taken its place. */
  | { end: 'replaced' }
  /** The service could not be asked, or would not say. */
  | { end: 'failed'; error: unknown }
