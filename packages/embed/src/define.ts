/**
 * Importing this defines `<mfa-challenge>`.
 *
 * @packageDocumentation
 */
import { defineMfaChallenge } from './element/defineMfaChallenge.ts'

defineMfaChallenge()
