export type { CodeFieldProps } from './code-field/CodeField.tsx'
export { CodeField } from './code-field/CodeField.tsx'
export { DuoFrame, type DuoFrameProps } from './duo-frame/DuoFrame.tsx'
export { DuoWebStep, type DuoWebStepProps } from './duo-web-step/DuoWebStep.tsx'
export type { StepProps } from './ended/useEnded.ts'
export type { FailureKind } from './failure-notice/failureKind.ts'
export type { MfaScroll } from './focus/moveFocus.ts'
export { KbaQuestionnaire, type KbaQuestionnaireProps } from './kba-questionnaire/KbaQuestionnaire.tsx'
export { KbaStep, type KbaStepProps } from './kba-step/KbaStep.tsx'
export { LockoutNotice, type LockoutNoticeProps } from './lockout-notice/LockoutNotice.tsx'
export { MethodPicker, type MethodPickerProps } from './method-picker/MethodPicker.tsx'
export { MfaChallenge } from './mfa-challenge/MfaChallenge.tsx'
export type { InstructedStep, MfaChallengeOutcome, MfaChallengeProps } from './mfa-challenge/MfaChallengeProps.ts'
export { MfaDialog, type MfaDialogProps } from './mfa-dialog/MfaDialog.tsx'
export { OktaPushWaiting, type OktaPushWaitingProps } from './okta-push-waiting/OktaPushWaiting.tsx'
export { OktaVerifyStep, type OktaVerifyStepProps } from './okta-verify-step/OktaVerifyStep.tsx'
export { OutcomeNotice, type OutcomeNoticeProps } from './outcome-notice/OutcomeNotice.tsx'
export { ResendButton, type ResendButtonProps } from './resend-button/ResendButton.tsx'
export { RsaStep, type RsaStepProps } from './rsa-step/RsaStep.tsx'
export { RsaWaiting, type RsaWaitingProps } from './rsa-waiting/RsaWaiting.tsx'
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
export { TokenEntryForm, type TokenEntryFormProps } from './token-entry-form/TokenEntryForm.tsx'
export { TokenRequest, type TokenRequestProps } from './token-entry-form/TokenRequest.tsx'
export { TokenStep, type TokenStepProps } from './token-step/TokenStep.tsx'
export { englishWords } from './words/englishWords.ts'
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
export { type LanguageProps, useWords, WordsProvider, type WordsProviderProps } from './words/WordsContext.tsx'
