'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import type { DeliveryType } from '@mfa-challenge/contract'
import { useEffect, useRef } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { Button } from '../button/Button.tsx'
import { CodeInput } from '../code-input/CodeInput.tsx'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { mayTakeFocus } from '../focus/mayTakeFocus.ts'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { ResendButton } from '../resend-button/ResendButton.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { WaitLine } from '../wait-line/WaitLine.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { codeSchema } from './codeSchema.ts'

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
  resendSeconds?: number | undefined
  /** Until a code may be submitted again. */
  waitSeconds?: number | undefined
  onSubmit: (code: string) => void
  onSend: () => void
  onAnotherWay?: (() => void) | undefined
}

/** Takes a code and hands it up. It keeps what was typed when something goes wrong. */
export function TokenEntryForm(props: TokenEntryFormProps) {
  const { codeLength, delivery, checking = false, error, failure, waitSeconds = 0 } = props
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { control, handleSubmit, formState } = useForm({
    defaultValues: { code: '' },
    resolver: zodResolver(codeSchema(codeLength, words)),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const ownError = formState.errors.code?.message
  const shownError = checking ? undefined : (ownError ?? error)

  // The answer comes when nobody presses anything; it takes the focus only from within the form that was submitted.
  // An error that answers nothing, a code growing too old, leaves alone who is typing.
  const isSubmitted = useRef(false)
  useEffect(() => {
    if (shownError === undefined || !isSubmitted.current) return
    isSubmitted.current = false
    // A refused code is typed over. One that was not sent lacks something: people go on where they stopped.
    focusField(field.current, form.current, { select: ownError === undefined })
  }, [shownError, ownError, formState.submitCount])

  const submit = handleSubmit(({ code }) => {
    if (!checking && waitSeconds === 0) props.onSubmit(code)
  })

  return (
    <StepFrame
      heading={words.codeHeading}
      lead={<Lead {...props} />}
      trackingId={props.trackingId}
      onAnotherWay={props.onAnotherWay}
    >
      <FailureNotice kind={props.failureKind}>{failure}</FailureNotice>
      <form
        ref={form}
        // Sends nothing, not even before the page's scripts run.
        method="dialog"
        noValidate
        onSubmit={(event) => {
          isSubmitted.current = true
          void submit(event)
        }}
        data-mfa-part="form"
      >
        <Controller
          control={control}
          name="code"
          render={({ field: { value, onChange } }) => (
            <CodeInput
              label={words.codeLabel(codeLength)}
              length={codeLength}
              value={value}
              onValueChange={onChange}
              readOnly={checking}
              error={shownError}
              tooLongText={words.codeTooLong(codeLength)}
              inputRef={field}
            />
          )}
        />
        <RememberDevice />
        <Button look="primary" type="submit" busy={checking} waiting={waitSeconds > 0}>
          {checking ? words.checking : words.confirm}
        </Button>
        <WaitLine seconds={waitSeconds} />
      </form>
      <ResendButton
        onResend={() => {
          props.onSend()
          field.current?.focus()
        }}
        busy={delivery === 'sending'}
        secondsLeft={props.resendSeconds}
      />
    </StepFrame>
  )
}

function Lead({ delivery, deliveryType, destination, sentCount = 0 }: TokenEntryFormProps) {
  const words = useWords()
  const to = words.destination(deliveryType, destination)
  switch (delivery) {
    case 'sending':
      return words.codeSending(to)
    case 'earlier':
    case 'failed':
      return words.codeSentEarlier
    case 'sent':
      return (
        <>
          {words.codeSent(deliveryType, to)} {sentCount > 1 && words.onlyNewest}
        </>
      )
    default:
      return delivery satisfies never
  }
}

function focusField(field: HTMLInputElement | null, form: HTMLFormElement | null, { select }: { select: boolean }) {
  if (field === null || form === null || !mayTakeFocus(form)) return
  field.focus({ preventScroll: true })
  if (select) field.select()
}
