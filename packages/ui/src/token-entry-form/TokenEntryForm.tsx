'use client'
import type { DeliveryType } from '@mfa-challenge/contract'
import { numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import { useNow } from '@mfa-challenge/hooks'
import { useId } from 'react'
import { Button } from '../button/Button.tsx'
import { isSameWait, type MfaWait } from '../button/Wait.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { ResendButton } from '../resend-button/ResendButton.tsx'
import { StepForm } from '../step-form/StepForm.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { destinationWords } from '../words/destinationWords.ts'
import type { MfaWords } from '../words/MfaWords.ts'
import { useLanguage, useWords } from '../words/WordsContext.tsx'
import { CodeEntry } from './CodeEntry.tsx'
import { useCodeSubmit } from './useCodeSubmit.ts'
import '../words/parts/token.ts'

export interface TokenEntryFormProps {
  deliveryType: DeliveryType
  /** Masked. @default the usual words for the delivery type */
  destination?: string | undefined
  /** @default any length */
  codeLength?: number | undefined
  /** How sending stands. `earlier`: a code may be out from before this page. */
  delivery: 'sending' | 'sent' | 'earlier' | 'failed'
  /** How many codes have been sent here. After the first, only the newest works. */
  sentCount?: number | undefined
  /** Until when the code works, in milliseconds since the epoch. Only if you know it: the service does not tell. */
  worksUntil?: number | undefined
  /** A code is being checked. */
  checking?: boolean | undefined
  /** What was wrong with the code that was submitted. */
  error?: string | undefined
  /** What kept a code from being sent or checked. */
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  trackingId?: string | undefined
  /** Until another code may be asked for. */
  resendWait?: MfaWait | undefined
  /** Until a code may be submitted again. */
  wait?: MfaWait | undefined
  onSubmit: (code: string) => void
  onSend: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Takes a code and hands it up. It keeps what was typed when something goes wrong. */
export function TokenEntryForm(props: TokenEntryFormProps) {
  const codeLength = readNumber(props.codeLength, 'codeLength', numberKinds.codeLength)
  const { delivery, checking = false, error, failure, wait = 0, resendWait = 0 } = props
  const words = useWords()
  const lead = useLead(props)
  const leadId = useId()
  const { form, submit, entryProps, ...code } = useCodeSubmit({
    codeLength,
    checking,
    error,
    wait,
    onSubmit: props.onSubmit,
  })

  return (
    <StepFrame
      heading={words.codeHeading}
      lead={lead}
      leadId={leadId}
      trackingId={props.trackingId}
      onAnotherWay={props.onAnotherWay}
    >
      <FailureNotice kind={props.failureKind}>{failure}</FailureNotice>
      <StepForm formRef={form} onSubmit={submit}>
        <CodeEntry
          {...entryProps}
          // While a code is sent the sentence changes, and people are in the field already.
          describedBy={delivery === 'sending' ? undefined : leadId}
        />
        <RememberDevice />
        <Button look="primary" type="submit" busy={checking} wait={wait}>
          {checking ? words.checking : words.confirm}
        </Button>
      </StepForm>
      <ResendButton
        onResend={() => {
          code.forgetProblem()
          props.onSend()
          code.focusField()
        }}
        busy={delivery === 'sending'}
        wait={resendWait}
        waitsAlong={isSameWait(wait, resendWait)}
      />
    </StepFrame>
  )
}

/** One text, and no parts of one: a browser that translates the page takes each part for a text of its own. */
function useLead({ delivery, deliveryType, destination, sentCount = 0, ...props }: TokenEntryFormProps): string {
  const worksUntil = readNumber(props.worksUntil, 'worksUntil', numberKinds.time)
  // Only to say of which day it is.
  const now = useNow(worksUntil, 60_000)
  const words = useWords()
  const { formats } = useLanguage()
  const to = destinationWords(deliveryType, destination, words)
  switch (delivery) {
    case 'sending':
      return words.codeSending({ to })
    case 'earlier':
    case 'failed':
      return words.codeSentEarlier
    case 'sent':
      return [
        sentWords(deliveryType, to, words),
        ...(sentCount > 1 ? [words.onlyNewest] : []),
        ...(worksUntil === undefined ? [] : [words.codeWorksUntil({ time: formats.timeOfDay(worksUntil, now) })]),
      ].join(' ')
    default:
      return delivery satisfies never
  }
}

function sentWords(deliveryType: DeliveryType, to: string, words: MfaWords): string {
  if (deliveryType.startsWith('SMS')) return words.smsSent({ to })
  return deliveryType.startsWith('VOICE') ? words.voiceSent({ to }) : words.emailSent({ to })
}
