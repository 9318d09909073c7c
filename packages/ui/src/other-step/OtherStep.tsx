'use client'
import type { MfaOtherMethod } from '@mfa-challenge/hooks'
import { readMethod } from '@mfa-challenge/hooks/internal'
import type { StepProps } from '../ended/useEnded.ts'
import { OtherApproval } from './OtherApproval.tsx'
import { OtherCode } from './OtherCode.tsx'

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

/** A method that only a gateway knows, from its start to the verdict. */
export function OtherStep(props: OtherStepProps) {
  const method = readMethod(props.method)
  // Whatever comes next under the same id gets another one: nothing typed, shown or under way goes on.
  const key = JSON.stringify([method.id, method.method])
  return method.asks === 'code' ? (
    <OtherCode key={key} {...props} method={method} />
  ) : (
    <OtherApproval key={key} {...props} method={method} />
  )
}
