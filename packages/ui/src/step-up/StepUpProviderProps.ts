import type { MfaProviderProps } from '@mfa-challenge/hooks'
import type { StepUp, StepUpChallenge } from '@mfa-challenge/hooks/step-up'
import type { ReactNode } from 'react'
import type { MfaDialogProps } from '../mfa-dialog/MfaDialog.tsx'

/** What a challenge is shown with, of what `MfaDialog` takes. */
export type StepUpDialogOptions = Omit<
  MfaDialogProps,
  'open' | 'onClose' | 'methods' | 'onSucceeded' | 'onAbandoned' | 'onContinue' | 'ref'
>

export interface StepUpProviderProps {
  /** Made by `createStepUp`, once for the page. */
  stepUp: StepUp
  /**
   * How a challenge is shown: its language, what it is for, your help desk. A function is asked for each challenge, which
   * knows what the server says of the requests that wait.
   * @default as `MfaDialog` is by itself
   */
  challenge?: StepUpDialogOptions | ((challenge: StepUpChallenge) => StepUpDialogOptions) | undefined
  /** For the `MfaProvider` around the challenge: your analytics, your clock. */
  provider?: Omit<MfaProviderProps, 'client' | 'children'> | undefined
  children?: ReactNode | undefined
}
