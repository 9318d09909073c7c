import type { MfaFailure } from '@mfa-challenge/contract'
import type { MfaEvent, MfaMethod } from '@mfa-challenge/hooks'

/** A method was passed. For the page: the portal's server must decide by the assertion, or by what it saw itself. */
export interface MfaSucceededDetail {
  readonly methodId: string
  readonly method: MfaMethod['type']
  /** What the tick-box said, with `remember`. */
  readonly rememberDevice: boolean | undefined
  /**
   * The gateway's signed word for the `transaction`, to send as `MFA-Assertion`: for whoever takes it first. Undefined from
   * then on, and where no transaction was named. Keep it out of storage, addresses and logs.
   */
  readonly takeAssertion: () => string | undefined
}

/** Why the methods could not be had. It carries no secret. */
export interface MfaUnavailableDetail {
  readonly failure: MfaFailure
}

/** What each event of `<mfa-challenge>` has as its `detail`. All of them bubble, out of shadow roots too. */
export interface MfaChallengeDetails {
  mfasucceeded: MfaSucceededDetail
  /** The person gave up, by Cancel or by Escape. */
  mfaabandoned: undefined
  /** The service has locked the person out. The screen says so. */
  mfalockedout: undefined
  /** There is no method, or none is left. The screen says so. */
  mfanomethod: undefined
  /** The list of methods could not be had. The screen says so and offers to try again; a dialog does not open. */
  mfaunavailable: MfaUnavailableDetail
  /** Continue was pressed after a success. */
  mfacontinue: undefined
  /** A modal one is to go. It has closed itself. */
  mfaclosed: undefined
  /** For analytics: fixed words and durations, nothing that tells whose they are. */
  mfaevent: MfaEvent
}

/** Their names. */
export const mfaChallengeEvents = [
  'mfasucceeded',
  'mfaabandoned',
  'mfalockedout',
  'mfanomethod',
  'mfaunavailable',
  'mfacontinue',
  'mfaclosed',
  'mfaevent',
] as const satisfies readonly (keyof MfaChallengeDetails)[]

/** The events by their names, as `addEventListener` knows them. */
export type MfaChallengeEventMap = { [Name in keyof MfaChallengeDetails]: CustomEvent<MfaChallengeDetails[Name]> }

/** Tells the page of something. */
export type Tell = <Name extends keyof MfaChallengeDetails>(name: Name, detail: MfaChallengeDetails[Name]) => void
