'use client'
import { readMethod } from '@mfa-challenge/hooks/internal'
import { OtherApproval } from './OtherApproval.tsx'
import { OtherCode } from './OtherCode.tsx'
import type { OtherStepProps } from './OtherStepProps.ts'

export type { OtherStepProps } from './OtherStepProps.ts'

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
