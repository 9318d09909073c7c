/**
 * Importing this defines `<mfa-challenge>`.
 *
 * @packageDocumentation
 */
import { defineMfaChallenge, type MfaChallengeElement } from './index.ts'

declare global {
  interface HTMLElementTagNameMap {
    'mfa-challenge': MfaChallengeElement
  }
}

defineMfaChallenge()
