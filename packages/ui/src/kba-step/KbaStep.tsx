'use client'
import type { MfaKbaMethod } from '@mfa-challenge/hooks'
import { useKbaAnswers, useKbaQuestions } from '@mfa-challenge/hooks/kba'
import { personalName } from '@mfa-challenge/hooks/internal'
import { useState } from 'react'
import { Busy } from '../busy/Busy.tsx'
import { Button } from '../button/Button.tsx'
import { type StepProps, useEnded } from '../ended/useEnded.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import { failureKind } from '../failure-notice/failureKind.ts'
import { KbaQuestionnaire } from '../kba-questionnaire/KbaQuestionnaire.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { kbaFailureWords, kbaRefusalWords } from '../words/kbaFailureWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/kba.ts'

export interface KbaStepProps extends StepProps {
  method: MfaKbaMethod
  /**
   * Languages to ask in, best first.
   * @default the provider's language, then the browser's
   */
  locales?: readonly string[] | undefined
}

/** Security questions, from asking to the verdict. */
export function KbaStep(props: KbaStepProps) {
  return <StepOfPerson key={personalName(props.method)} {...props} />
}

/** Whoever comes next gets another one: nothing typed, shown or under way goes on. */
function StepOfPerson({ method, locales, onEnd, onAnotherWay }: KbaStepProps) {
  const words = useWords()
  const questions = useKbaQuestions({ method, locales })
  const answers = useKbaAnswers({ method })
  const wait = { until: answers.waitUntil }
  useEnded(method, questions.status === 'notEnoughData' ? questions.status : answers.status, onEnd)

  const step = answers.status === 'answering' ? answers : undefined
  const refusal = step && kbaRefusalWords(step, words)
  const failure = questions.status === 'failed' ? questions.failure : step?.failure
  const failureText = failure === undefined ? undefined : kbaFailureWords(failure, words)
  useAnnounced(failureText, { assertive: true })
  // Where they had to be waited for: the line that said so has gone without a word.
  const [hadThemFirst] = useState(questions.status === 'ready')
  useAnnounced(
    questions.status === 'ready' && !hadThemFirst ? words.kbaReady({ count: questions.questions.length }) : undefined,
  )
  const trackingId = failure !== undefined && 'trackingId' in failure ? failure.trackingId : undefined

  if (questions.status === 'ready') {
    return (
      <KbaQuestionnaire
        questions={questions.questions}
        checking={answers.status !== 'answering'}
        refusal={refusal}
        unverified={step?.unverified}
        failure={failureText}
        failureKind={failureKind(failure)}
        stuck={failure?.code === 'insecureContext'}
        trackingId={trackingId}
        wait={wait}
        onSubmit={answers.submit}
        onAnotherWay={onAnotherWay}
      />
    )
  }
  return (
    <StepFrame heading={words.kbaHeading} trackingId={trackingId} onAnotherWay={onAnotherWay}>
      <FailureNotice kind={failureKind(failure)}>{failureText}</FailureNotice>
      {questions.status === 'failed' ? (
        <Button look="primary" onClick={questions.retry} wait={wait}>
          {words.tryAgain}
        </Button>
      ) : (
        <Busy>{words.kbaLoading}</Busy>
      )}
    </StepFrame>
  )
}
