'use client'
import type { DeliveryType } from '@mfa-challenge/contract'
import { Button } from '../button/Button.tsx'
import type { MfaWait } from '../button/Wait.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { destinationWords } from '../words/destinationWords.ts'
import '../words/parts/token.ts'

export interface TokenRequestProps {
  deliveryType: DeliveryType
  /** Masked. @default the usual words for the delivery type */
  destination?: string | undefined
  /** What kept the code from being sent. */
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  trackingId?: string | undefined
  /** Until a code may be asked for. */
  wait?: MfaWait | undefined
  onSend: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Before any code is out: says where one will go, and sends it on a press. */
export function TokenRequest(props: TokenRequestProps) {
  const { deliveryType, destination } = props
  const words = useWords()
  const isCall = deliveryType.startsWith('VOICE')
  const to = destinationWords(deliveryType, destination, words)
  return (
    <StepFrame
      heading={words.codeRequestHeading}
      lead={isCall ? words.codeRequestCallLead({ to }) : words.codeRequestLead({ to })}
      trackingId={props.trackingId}
      onAnotherWay={props.onAnotherWay}
    >
      <FailureNotice kind={props.failureKind}>{props.failure}</FailureNotice>
      <Button look="primary" onClick={props.onSend} wait={props.wait}>
        {words.sendCode}
      </Button>
    </StepFrame>
  )
}
