'use client'
import type { MfaOtherMethod } from '@mfa-challenge/hooks'
import { useId } from 'react'
import { Button } from '../button/Button.tsx'
import type { MfaWait } from '../button/Wait.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { StepForm } from '../step-form/StepForm.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { CodeEntry } from '../token-entry-form/CodeEntry.tsx'
import { useCodeSubmit } from '../token-entry-form/useCodeSubmit.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/token.ts'

interface OtherCodeFormProps {
  method: MfaOtherMethod
  checking: boolean
  error: string | undefined
  failure: string | undefined
  failureKind: FailureKind | undefined
  trackingId: string | undefined
  wait: MfaWait
  onSubmit: (code: string) => void
  onAnotherWay: (() => void) | undefined
}

/** Takes a code and hands it up. Nothing of ours was sent, so it says only what the host says of it. */
export function OtherCodeForm({ method, checking, error, wait, onSubmit, ...props }: OtherCodeFormProps) {
  const words = useWords()
  const leadId = useId()
  const { codeLength, alphabet = 'digits' } = method
  const { form, submit, entryProps } = useCodeSubmit({
    codeLength,
    checking,
    error,
    wait,
    missing: words.codeHeading,
    onSubmit,
  })
  return (
    <StepFrame
      heading={words.codeHeading}
      lead={method.hint ?? method.label}
      leadId={leadId}
      trackingId={props.trackingId}
      onAnotherWay={props.onAnotherWay}
    >
      <FailureNotice kind={props.failureKind}>{props.failure}</FailureNotice>
      <StepForm formRef={form} onSubmit={submit}>
        <CodeEntry {...entryProps} alphabet={alphabet} describedBy={leadId} />
        <RememberDevice />
        <Button look="primary" type="submit" busy={checking} wait={wait}>
          {checking ? words.checking : words.confirm}
        </Button>
      </StepForm>
    </StepFrame>
  )
}
