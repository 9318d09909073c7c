import type { MfaChallengeDetails } from '../events/MfaChallengeEvents.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'

type Handler<Name extends keyof MfaChallengeDetails> = ((detail: MfaChallengeDetails[Name]) => void) | undefined

/** The element's events, as React names handlers. Each gets what the event has as its `detail`. */
export interface MfaChallengeHandlers {
  onSucceeded?: Handler<'mfasucceeded'>
  onAbandoned?: Handler<'mfaabandoned'>
  onLockedOut?: Handler<'mfalockedout'>
  onNoMethod?: Handler<'mfanomethod'>
  onUnavailable?: Handler<'mfaunavailable'>
  onContinue?: Handler<'mfacontinue'>
  onClosed?: Handler<'mfaclosed'>
  onEvent?: Handler<'mfaevent'>
}

type Tellers = {
  [Name in keyof MfaChallengeDetails]: (given: MfaChallengeHandlers, detail: MfaChallengeDetails[Name]) => void
}

/** Which handler hears of what. */
export const tellers: Tellers = {
  mfasucceeded: (given, detail) => given.onSucceeded?.(detail),
  mfaabandoned: (given, detail) => given.onAbandoned?.(detail),
  mfalockedout: (given, detail) => given.onLockedOut?.(detail),
  mfanomethod: (given, detail) => given.onNoMethod?.(detail),
  mfaunavailable: (given, detail) => given.onUnavailable?.(detail),
  mfacontinue: (given, detail) => given.onContinue?.(detail),
  mfaclosed: (given, detail) => given.onClosed?.(detail),
  mfaevent: (given, detail) => given.onEvent?.(detail),
}

/** What of the props is for the element. */
export function settingsIn(props: MfaChallengeSettings & MfaChallengeHandlers): MfaChallengeSettings {
  const {
    onSucceeded: _onSucceeded,
    onAbandoned: _onAbandoned,
    onLockedOut: _onLockedOut,
    onNoMethod: _onNoMethod,
    onUnavailable: _onUnavailable,
    onContinue: _onContinue,
    onClosed: _onClosed,
    onEvent: _onEvent,
    ...settings
  } = props
  return settings
}
