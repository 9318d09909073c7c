import type { MfaOtherMethod } from '@mfa-challenge/hooks'
import type { StepProps } from '../ended/useEnded.ts'

export interface OtherStepProps extends StepProps {
  method: MfaOtherMethod
  /**
   * What the person did that asks for it: any value, new for each time. It starts what asks for a code, once, however
   * often React mounts the step.
   * @default none: the step has a button that starts
   */
  startOn?: unknown
  /**
   * Ends the waiting for an approval.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}
