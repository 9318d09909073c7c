'use client'
import { readLocale } from '@mfa-challenge/contract/internal'
import { mayTakeFocus } from '@mfa-challenge/hooks'
import type { ShownKbaQuestion } from '@mfa-challenge/hooks/kba'
import { useClock } from '@mfa-challenge/hooks/internal'
import { distinctQuestions } from '@mfa-challenge/hooks/internal/engine'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { isWaiting, type MfaWait } from '../button/Wait.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { useChecking, useScreen } from '../screen/ScreenContext.tsx'
import { StepForm } from '../step-form/StepForm.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { AnswerField } from './AnswerField.tsx'
import { answerName } from './answerName.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { type Oddity, oddityOf } from './oddity.ts'
import { useAnswers } from './useAnswers.ts'
import { useFocusThroughMoves } from './useFocusThroughMoves.ts'
import '../words/parts/kba.ts'

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
  wait?: MfaWait | undefined
  /** Gets the answers by question id. */
  onSubmit: (answers: Record<string, string>) => void
  onAnotherWay?: (() => void) | undefined
}

/** Asks security questions. It keeps the answers when something goes wrong. */
export function KbaQuestionnaire(props: KbaQuestionnaireProps) {
  const { questions, checking = false, refusal, unverified = [], failure, wait = 0, onAnotherWay } = props
  const words = useWords()
  const clock = useClock()
  const { announce, moveFocus } = useScreen()
  useChecking(checking)
  const id = useId()
  const summary = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const focusProps = useFocusThroughMoves()
  // A question may come, go or move while someone types: an answer belongs to its question.
  const asked = distinctQuestions(questions).map((question) => ({
    ...question,
    locale: readLocale(question.locale, 'the locale of a question'),
    name: answerName(question.id),
  }))
  /** Of the answers that were submitted, by the ids of their questions. Not the answers. */
  const [oddities, setOddities] = useState<ReadonlyMap<string, Oddity>>(noOddities)
  const answers = useAnswers()
  const isStuck = props.stuck === true && onAnotherWay !== undefined
  const missingCount = asked.filter((question) => answers.missing.has(question.id)).length
  const hasMissing = missingCount > 0
  const heading = checking ? undefined : hasMissing ? words.kbaSummary({ count: missingCount }) : refusal

  // The answer comes when nobody presses anything; it takes the focus only from within the form that was submitted.
  // A question that goes, and leaves fewer to mend, answers nothing.
  const isSubmitted = useRef(false)
  useEffect(() => {
    if (heading === undefined || !isSubmitted.current) return
    isSubmitted.current = false
    // The summary is read where the focus goes to it; whoever is elsewhere is told.
    if (form.current !== null && summary.current !== null && mayTakeFocus(form.current)) moveFocus(summary.current)
    else announce(heading, { assertive: true })
  }, [heading, answers.tries, announce, moveFocus])

  /** The service's word on an answer stands until the form finds one missing. */
  const errorOf = (question: (typeof asked)[number]) => {
    if (checking) return undefined
    if (hasMissing) return answers.missing.has(question.id) ? words.kbaMissing : undefined
    // Without a word on any answer, each may be the wrong one.
    const isDoubted = unverified.length === 0 ? refusal !== undefined : unverified.includes(question.id)
    const oddity = isDoubted ? oddities.get(question.id) : undefined
    if (oddity !== undefined) return oddity === 'space' ? words.kbaSpaces : words.kbaCharacter(oddity)
    return unverified.includes(question.id) ? words.kbaUnverified : undefined
  }
  const fields = asked.map((question) => ({
    ...question,
    fieldId: `${id}-${question.name}`,
    error: errorOf(question),
  }))

  const submit = () => {
    const given = answers.submit(
      asked.map((question) => question.id),
      form.current,
    )
    if (given === undefined) return
    setOddities(new Map([...given].flatMap(([of, answer]) => withOddity(of, answer))))
    props.onSubmit(Object.fromEntries(given))
  }

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
          summaryRef={summary}
          heading={heading}
          problems={fields
            .filter(({ error }) => error !== undefined)
            .map(({ fieldId, text, locale }) => ({ fieldId, text, locale }))}
        />
      )}
      <StepForm
        {...focusProps}
        formRef={form}
        onSubmit={() => {
          if (checking || isStuck || isWaiting(wait, clock.now())) return
          isSubmitted.current = true
          submit()
        }}
      >
        {/* Once for all answers, before the first. */}
        <p id={`${id}-spoken`} data-mfa-part="visually-hidden">
          {words.hiddenAnswersSpoken}
        </p>
        {fields.map(({ id: questionId, name, fieldId, text, locale, error }) => {
          const { ref, ...field } = answers.fieldOf(questionId)
          return (
            <AnswerField
              key={name}
              id={fieldId}
              question={text}
              locale={locale}
              error={error}
              checking={checking}
              showDescribedBy={`${id}-spoken`}
              inputRef={ref}
              {...field}
            />
          )
        })}
        {!isStuck && <RememberDevice />}
        {/* The same button in either case, so that it keeps the focus. */}
        <Button
          look="primary"
          type={isStuck ? 'button' : 'submit'}
          onClick={isStuck ? onAnotherWay : undefined}
          busy={checking}
          wait={isStuck ? 0 : wait}
        >
          {isStuck ? words.tryAnotherWay : checking ? words.checking : words.confirm}
        </Button>
      </StepForm>
    </StepFrame>
  )
}

function withOddity(id: string, answer: string): [id: string, oddity: Oddity][] {
  const oddity = oddityOf(answer)
  return oddity === undefined ? [] : [[id, oddity]]
}

const noOddities: ReadonlyMap<string, Oddity> = new Map()
