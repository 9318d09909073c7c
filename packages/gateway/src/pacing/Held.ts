import type { VerificationStatus } from '@mfa-challenge/contract'

/** What is waited for: anything but `PENDING`. */
export interface HeldAnswer {
  status: VerificationStatus
}

/** A verification that somebody waits for. */
export interface Held<Answer extends HeldAnswer> {
  /** One wait for each: a new one ends the old. */
  session: string
  /** When the verification began, by this machine's clock. */
  startedAt: number
  /** Asks the service once. The slot in its budget has been taken. */
  ask(signal: AbortSignal): Promise<Answer>
}

/** How a wait ended. */
export type HeldOutcome<Answer extends HeldAnswer> = HeldEnd<Answer> & {
  /** When the service was last asked and said that nobody had answered, in milliseconds since the epoch. */
  pendingAt: number | undefined
}

/** Why a wait ended. */
export type HeldEnd<Answer extends HeldAnswer> =
  | { end: 'answered'; answer: Answer }
  /** The time is over, and as far as is known nobody has answered. */
  | { end: 'waited' }
  /** Another wait of the session has taken its place. */
  | { end: 'replaced' }
  /** The service could not be asked, or would not say. */
  | { end: 'failed'; error: unknown }
