export type { MfaScroll } from '@mfa-challenge/hooks'
export type { StepProps } from './ended/useEnded.ts'
export type { MfaWait } from './button/Wait.ts'
export type { FailureKind } from './failure-notice/failureKind.ts'
export { LockoutNotice, type LockoutNoticeProps } from './lockout-notice/LockoutNotice.tsx'
export { MethodPicker, type MethodPickerProps } from './method-picker/MethodPicker.tsx'
export { MfaChallenge } from './mfa-challenge/MfaChallenge.tsx'
export type { InstructedStep, MfaChallengeOutcome, MfaChallengeProps } from './mfa-challenge/MfaChallengeProps.ts'
export { MfaDialog, type MfaDialogProps } from './mfa-dialog/MfaDialog.tsx'
export { OutcomeNotice, type OutcomeNoticeProps } from './outcome-notice/OutcomeNotice.tsx'
export type { RememberDeviceWords } from './remember-choice/useRemember.ts'
export { MfaScreen, type MfaScreenProps } from './screen/MfaScreen.tsx'
export type { HelpLink } from './screen/ScreenContext.tsx'
export type {
  MfaButtonProps,
  MfaCodeInputProps,
  MfaComponents,
  MfaInputProps,
  MfaTextFieldProps,
} from './slots/MfaComponents.ts'
export type {
  MessageFormatter,
  MfaCatalogue,
  MfaLocales,
  MfaMessage,
  MfaTranslate,
  MfaValues,
  MfaWordOverrides,
} from './words/MfaCatalogue.ts'
export type { MfaWords } from './words/MfaWords.ts'
export { type LanguageProps, WordsProvider, type WordsProviderProps } from './words/WordsContext.tsx'
