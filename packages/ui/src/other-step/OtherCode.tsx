'use client'
import { useOnce } from '@mfa-challenge/hooks'
import { useOtherCode } from '@mfa-challenge/hooks/other'
import { Button } from '../button/Button.tsx'
import { useEnded } from '../ended/useEnded.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import { failureKind } from '../failure-notice/failureKind.ts'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { failureWords } from '../words/failureWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import { OtherCodeForm } from './OtherCodeForm.tsx'
import type { OtherStepProps } from './OtherStepProps.ts'
import '../words/parts/token.ts'

/** A code that a gateway checks, under the host's own name for it. */
export function OtherCode({ method, startOn, onEnd, onAnotherWay }: Omit<OtherStepProps, 'pollTimeoutMs'>) {
  const words = useWords()
  const code = useOtherCode({ method })
  const { status } = code
  useEnded(method, status, onEnd)
  useOnce(startOn, code.start)

  const step = status === 'idle' || status === 'entering' ? code : undefined
  const failure = step?.failure
  const failureText = step?.refusal === 'notSent' ? words.notSent : failure && failureWords(failure, words)
  const error = step?.refusal === 'wrongCode' ? words.codeWrong : undefined
  useAnnounced(error ?? failureText, { assertive: true })

  const common = {
    failure: failureText,
    failureKind: failureKind(failure),
    trackingId: failure?.trackingId,
    wait: { until: code.waitUntil },
    onAnotherWay,
  }
  if (status === 'idle' || status === 'starting') {
    return (
      <StepFrame heading={method.label} lead={method.hint} trackingId={common.trackingId} onAnotherWay={onAnotherWay}>
        <FailureNotice kind={common.failureKind}>{failureText}</FailureNotice>
        <Button look="primary" onClick={code.start} busy={status === 'starting'} wait={common.wait}>
          {status === 'starting' ? words.loading : failureText === undefined ? words.continue : words.tryAgain}
        </Button>
      </StepFrame>
    )
  }
  return (
    <OtherCodeForm {...common} method={method} checking={status !== 'entering'} error={error} onSubmit={code.submit} />
  )
}
