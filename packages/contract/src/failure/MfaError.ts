import type { MfaFailure } from './MfaFailure.ts'

/** Carries a failure. Holds nothing that was sent: no code, no answer, no token. */
export class MfaError extends Error {
  override readonly name = 'MfaError'
  readonly failure: MfaFailure

  constructor(failure: MfaFailure, options?: ErrorOptions) {
    super(`MFA request failed: ${failure.code}`, options)
    this.failure = failure
  }

  /** What a log may keep. */
  toJSON(): { name: string; message: string; failure: MfaFailure } {
    return { name: this.name, message: this.message, failure: this.failure }
  }
}
