'use client'
import type { UseGatewayMethodsResult } from '@mfa-challenge/hooks/gateway'
import { OutcomeNotice } from '@mfa-challenge/ui'
import {
  Busy,
  Button,
  FailureNotice,
  failureKind,
  failureWords,
  StepFrame,
  useAnnounced,
  useWords,
} from '@mfa-challenge/ui/internal'

export interface MethodsTroubleProps {
  list: UseGatewayMethodsResult
  onCancel: (() => void) | undefined
}

/** In place of the choice: the list is on its way, could not be had, or is empty. */
export function MethodsTrouble({ list, onCancel }: MethodsTroubleProps) {
  const words = useWords()
  const failure = list.status === 'failed' ? list.failure : undefined
  const text = failure === undefined ? undefined : failureWords(failure, words)
  useAnnounced(text, { assertive: true })
  if (list.status === 'ready') return <OutcomeNotice outcome="nothingLeft" onCancel={onCancel} />
  const trackingId = failure !== undefined && 'trackingId' in failure ? failure.trackingId : undefined
  return (
    <StepFrame heading={words.pickerHeading} trackingId={trackingId} onCancel={onCancel}>
      {list.status === 'loading' && <Busy>{words.loading}</Busy>}
      <FailureNotice kind={failureKind(failure)}>{text}</FailureNotice>
      {failure !== undefined && (
        <Button look="primary" onClick={list.retry} wait={{ until: list.waitUntil }}>
          {words.tryAgain}
        </Button>
      )}
    </StepFrame>
  )
}
