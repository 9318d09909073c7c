'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { mayTakeFocus, type ShownKbaQuestion } from '@mfa-challenge/hooks'
import { useEffect, useId, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../button/Button.tsx'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useChecking } from '../screen/useChecking.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { WaitLine } from '../wait-line/WaitLine.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { AnswerField } from './AnswerField.tsx'
import { answersSchema } from './answersSchema.ts'
import { ErrorSummary } from './ErrorSummary.tsx'

export interface KbaQuestionnaireProps {
  questions: readonly ShownKbaQuestion[]
  checking?: boolean | undefined
  /** What was wrong with the answers that were submitted. */
  refusal?: string | undefined
  /** Ids of questions that the service did not accept an answer to. */
  unverified?: readonly string[] | undefined
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  /** Nothing typed here can be sent: another way comes first. */
  stuck?: boolean | undefined
  trackingId?: string | undefined
  /** Until answers may be submitted again. */
  waitSeconds?: number | undefined
  /** Gets the answers by question id. */
  onSubmit: (answers: Record<string, string>) => void
  onAnotherWay?: (() => void) | undefined
}

/** Asks security questions. It keeps the answers when something goes wrong. */
export function KbaQuestionnaire(props: KbaQuestionnaireProps) {
  const { questions, checking = false, refusal, unverified = [], failure, waitSeconds = 0, onAnotherWay } = props
  const words = useWords()
  const { moveFocus } = useScreen()
  useChecking(checking)
  const id = useId()
  const summary = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { register, handleSubmit, formState } = useForm({
    // By place: a question's id may have a dot in it, and that is a path to the form.
    defaultValues: { answers: questions.map(() => ({ value: '' })) },
    resolver: zodResolver(answersSchema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const isStuck = props.stuck === true && onAnotherWay !== undefined
  const missing = formState.errors.answers
  const hasMissing = missing !== undefined
  const missingCount = questions.filter((_question, place) => missing?.[place] !== undefined).length
  const heading = checking ? undefined : hasMissing ? words.kbaSummary({ count: missingCount }) : refusal

  // The answer comes when nobody presses anything; it takes the focus only from within the form that was submitted.
  useEffect(() => {
    if (heading === undefined || form.current === null || !mayTakeFocus(form.current)) return
    if (summary.current !== null) moveFocus(summary.current)
  }, [heading, formState.submitCount, moveFocus])

  /** The service's word on an answer stands until the form finds one missing. */
  const errorAt = (place: number, questionId: string) => {
    if (checking) return undefined
    if (hasMissing) return missing[place] === undefined ? undefined : words.kbaMissing
    return unverified.includes(questionId) ? words.kbaUnverified : undefined
  }
  const fields = questions.map((question, place) => ({
    ...question,
    fieldId: `${id}-${place}`,
    error: errorAt(place, question.id),
  }))

  const submit = handleSubmit(({ answers }) => {
    if (checking || isStuck || waitSeconds > 0) return
    props.onSubmit(Object.fromEntries(questions.map((question, place) => [question.id, answers[place]?.value ?? ''])))
  })

  return (
    <StepFrame
      heading={words.kbaHeading}
      lead={words.kbaLead}
      trackingId={props.trackingId}
      onAnotherWay={isStuck ? undefined : onAnotherWay}
    >
      <FailureNotice kind={props.failureKind}>{failure}</FailureNotice>
      {heading !== undefined && (
        <ErrorSummary
          ref={summary}
          heading={heading}
          problems={fields
            .filter(({ error }) => error !== undefined)
            .map(({ fieldId, text, locale }) => ({ fieldId, text, locale }))}
        />
      )}
      {/* The method that sends nothing: before the page's scripts run, any other would put the answers into its address. */}
      <form ref={form} method="dialog" noValidate onSubmit={(event) => void submit(event)} data-mfa-part="form">
        {fields.map(({ fieldId, text, locale, error }, place) => (
          <AnswerField
            key={fieldId}
            id={fieldId}
            question={text}
            locale={locale}
            error={error}
            checking={checking}
            {...register(`answers.${place}.value`)}
          />
        ))}
        {!isStuck && <RememberDevice />}
        {/* The same button in either case, so that it keeps the focus. */}
        <Button
          look="primary"
          type={isStuck ? 'button' : 'submit'}
          onClick={isStuck ? onAnotherWay : undefined}
          busy={checking}
          waiting={waitSeconds > 0 && !isStuck}
        >
          {isStuck ? words.tryAnotherWay : checking ? words.checking : words.confirm}
        </Button>
        <WaitLine seconds={isStuck ? 0 : waitSeconds} />
      </form>
    </StepFrame>
  )
}
