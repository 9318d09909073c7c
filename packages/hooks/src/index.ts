export type { Announcement, AnnounceOptions } from './announcer/announcerQueue.ts'
export { type UseAnnouncerResult, useAnnouncer } from './announcer/useAnnouncer.ts'
export type { MfaChallengeStep, MfaOutcome } from './challenge/challengeStep.ts'
export type { MethodEnd } from './challenge/methodChoice.ts'
export {
  type MfaChallengeActions,
  type UseMfaChallengeOptions,
  type UseMfaChallengeResult,
  useMfaChallenge,
} from './challenge/useMfaChallenge.ts'
export { type Clock, systemClock } from './clock/Clock.ts'
export type { Deadlines, DeadlineStorage } from './deadlines/Deadlines.ts'
export { useNow } from './countdown/useNow.ts'
export { useSecondsLeft } from './countdown/useSecondsLeft.ts'
export type { MfaAvailability, MfaBlock } from './deadlines/availability.ts'
export { useOnce } from './kept/useKept.ts'
export { useVisit } from './kept/useVisit.ts'
export type {
  MfaChallengeEvent,
  MfaEvent,
  MfaEventMethod,
  MfaEventReason,
  MfaMethodEvent,
  MfaMethodState,
  MfaMethodStates,
} from './events/MfaEvent.ts'
export { mayTakeFocus, type MfaScroll, moveFocus } from './focus/moveFocus.ts'
export {
  type FocusKeepingProps,
  type UseFocusKeepingOptions,
  type UseFocusKeepingResult,
  useFocusKeeping,
} from './focus/useFocusKeeping.ts'
export type {
  KbaQuestionText,
  MfaDuoWebMethod,
  MfaKbaMethod,
  MfaMethod,
  MfaMethodBase,
  MfaOktaVerifyMethod,
  MfaOtherMethod,
  MfaRsaMethod,
  MfaTokenMethod,
} from './methods/mfaMethod.ts'
export { type ReadMfaMethodsOptions, readMfaMethods } from './methods/readMfaMethods.ts'
export type { MfaPollSchedule, MfaPollWait } from './poll-schedule/MfaPollSchedule.ts'
export { pollSchedules } from './poll-schedule/pollSchedules.ts'
export { type MfaEnvironment, useMfaClient, useMfaEnvironment, useMfaLocale } from './environment/MfaEnvironment.ts'
export { MfaProvider, type MfaProviderProps } from './provider/MfaProvider.tsx'
export { documentVisibility, type Visibility } from './visibility/Visibility.ts'
