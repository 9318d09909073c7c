import type { MfaFailure } from '@mfa-challenge/contract'

/**
 * Why it was not confirmed.
 * - `abandoned`: the person gave up.
 * - `lockedOut`: the service has locked them out.
 * - `noMethod`: they have no method that will do, or none is left.
 * - `unavailable`: the challenge could not be shown; `failure` says more, where it is known.
 */
export type StepUpRefusal = 'abandoned' | 'lockedOut' | 'noMethod' | 'unavailable'

/** It was not confirmed. */
export class StepUpRefused extends Error {
  override readonly name = 'StepUpRefused'
  readonly reason: StepUpRefusal
  /** What kept the methods away. */
  readonly failure: MfaFailure | undefined

  constructor(
    reason: StepUpRefusal,
    { failure, ...options }: ErrorOptions & { failure?: MfaFailure | undefined } = {},
  ) {
    super(`@mfa-challenge/embed: it was not confirmed: ${reason}`, options)
    this.reason = reason
    this.failure = failure
  }
}
