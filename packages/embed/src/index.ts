/**
 * `<mfa-challenge>`, for portals that are not in React. Importing this defines nothing.
 *
 * @packageDocumentation
 */
export { defineMfaChallenge } from './element/defineMfaChallenge.ts'
export type { MfaChallengeElement } from './element/MfaChallengeElement.tsx'
export type {
  MfaChallengeDetails,
  MfaChallengeEventMap,
  MfaSucceededDetail,
  MfaUnavailableDetail,
} from './events/MfaChallengeEvents.ts'
export type { MfaChallengeSettings } from './settings/MfaChallengeSettings.ts'
export { stepUp, type StepUpOptions } from './step-up/stepUp.ts'
export { type StepUpRefusal, StepUpRefused } from '@mfa-challenge/hooks/step-up'
