import type { MfaFailure } from '@mfa-challenge/contract'

/**
 * Why a request was not done.
 * - `abandoned`: the person gave up.
 * - `lockedOut`: the service has locked them out.
 * - `noMethod`: they have no method that will do, or none is left.
 * - `unavailable`: the challenge could not be shown or its outcome is missing; `failure` says more, where it is known.
 */
export type StepUpRefusal = 'abandoned' | 'lockedOut' | 'noMethod' | 'unavailable'

/** The protected request was not done, for the challenge was not passed. */
export class StepUpRefused extends Error {
  override readonly name = 'StepUpRefused'
  readonly reason: StepUpRefusal
  /** What kept the challenge from being shown. */
  readonly failure: MfaFailure | undefined

  constructor(
    reason: StepUpRefusal,
    { failure, ...options }: ErrorOptions & { failure?: MfaFailure | undefined } = {},
  ) {
    super(`@mfa-challenge: the step-up was not passed: ${reason}`, options)
    this.reason = reason
    this.failure = failure
  }
}
