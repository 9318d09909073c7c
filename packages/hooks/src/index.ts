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
export { type CodeAlphabet, cleanCode } from './code-field/cleanCode.ts'
export {
  type CodeFieldAttributes,
  type CodeFieldReason,
  type UseCodeFieldOptions,
  useCodeField,
} from './code-field/useCodeField.ts'
export { type Clock, systemClock } from './clock/Clock.ts'
export type { Deadlines, DeadlineStorage } from './deadlines/Deadlines.ts'
export { useNow } from './countdown/useNow.ts'
export { useSecondsLeft } from './countdown/useSecondsLeft.ts'
export type { MfaAvailability, MfaBlock } from './deadlines/availability.ts'
export { useOnce } from './kept/useOnce.ts'
export { useVisit } from './kept/useVisit.ts'
export type { DuoVerifyStep } from './duo-web/duoVerifyStep.ts'
export type { RejectedDuoPrompt } from './duo-web/readDuoPrompt.ts'
export type { DuoFrameMessage } from './duo-web/createDuoFrame.ts'
export {
  type DuoFrame,
  type DuoIframeProps,
  type UseDuoFrameOptions,
  useDuoFrame,
} from './duo-web/useDuoFrame.ts'
export { type UseDuoVerifyOptions, type UseDuoVerifyResult, useDuoVerify } from './duo-web/useDuoVerify.ts'
export { type DuoWebStep, type UseDuoWebOptions, type UseDuoWebResult, useDuoWeb } from './duo-web/useDuoWeb.ts'
export type {
  MfaChallengeEvent,
  MfaEvent,
  MfaEventMethod,
  MfaEventReason,
  MfaMethodEvent,
  MfaMethodState,
  MfaMethodStates,
} from './events/MfaEvent.ts'
export { mayTakeFocus } from './focus/mayTakeFocus.ts'
export { type MfaScroll, moveFocus } from './focus/moveFocus.ts'
export {
  type FocusKeepingProps,
  type UseFocusKeepingOptions,
  type UseFocusKeepingResult,
  useFocusKeeping,
} from './focus/useFocusKeeping.ts'
export type { KbaAnswersStep } from './kba/kbaAnswersStep.ts'
export { type UseKbaAnswersOptions, type UseKbaAnswersResult, useKbaAnswers } from './kba/useKbaAnswers.ts'
export {
  type KbaQuestionsStep,
  type ShownKbaQuestion,
  type UseKbaQuestionsOptions,
  type UseKbaQuestionsResult,
  useKbaQuestions,
} from './kba/useKbaQuestions.ts'
export type {
  KbaQuestionText,
  MfaDuoWebMethod,
  MfaKbaMethod,
  MfaMethod,
  MfaMethodBase,
  MfaOktaVerifyMethod,
  MfaRsaMethod,
  MfaTokenMethod,
} from './methods/mfaMethod.ts'
export { type ReadMfaMethodsOptions, readMfaMethods } from './methods/readMfaMethods.ts'
export type { OktaVerifyStep } from './okta-verify/oktaVerifyStep.ts'
export { type UseOktaVerifyOptions, type UseOktaVerifyResult, useOktaVerify } from './okta-verify/useOktaVerify.ts'
export type { MfaPollSchedule, MfaPollWait } from './poll-schedule/MfaPollSchedule.ts'
export { pollSchedules } from './poll-schedule/pollSchedules.ts'
export type { PollState, SettledPollState } from './poll/PollState.ts'
export {
  type UseVerificationPollOptions,
  type UseVerificationPollResult,
  useVerificationPoll,
} from './poll/useVerificationPoll.ts'
export { type MfaEnvironment, useMfaClient, useMfaEnvironment, useMfaLocale } from './environment/MfaEnvironment.ts'
export { MfaProvider, type MfaProviderProps } from './provider/MfaProvider.tsx'
export type { RsaStep } from './rsa/rsaStep.ts'
export { type UseRsaOptions, type UseRsaResult, useRsa } from './rsa/useRsa.ts'
export type { SendTokenStep } from './token/sendTokenStep.ts'
export type { TokenAuthStep } from './token/tokenAuthStep.ts'
export { type UseSendTokenOptions, type UseSendTokenResult, useSendToken } from './token/useSendToken.ts'
export { type UseTokenAuthOptions, type UseTokenAuthResult, useTokenAuth } from './token/useTokenAuth.ts'
export { documentVisibility, type Visibility } from './visibility/Visibility.ts'
