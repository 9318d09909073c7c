'use client'
import { type MfaTokenMethod, useNow, useOnce } from '@mfa-challenge/hooks'
import { useSendToken, useTokenAuth } from '@mfa-challenge/hooks/token'
import { personalName, readMethod } from '@mfa-challenge/hooks/internal'
import { type StepProps, useEnded } from '../ended/useEnded.ts'
import { failureKind } from '../failure-notice/failureKind.ts'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { useTimeMark } from '../time-mark/useTimeMark.ts'
import { TokenEntryForm } from '../token-entry-form/TokenEntryForm.tsx'
import { TokenRequest } from '../token-entry-form/TokenRequest.tsx'
import { useLanguage, useWords } from '../words/WordsContext.tsx'
import { destinationWords } from '../words/destinationWords.ts'
import { failureWords } from '../words/failureWords.ts'
import { sendFailureWords } from '../words/sendFailureWords.ts'
import '../words/parts/token.ts'

export interface TokenStepProps extends StepProps {
  method: MfaTokenMethod
  /**
   * What the person did that asks for a code: any value, new for each time. It sends one, once, however often React
   * mounts the step.
   * @default none: the step has a button that sends
   */
  sendOn?: unknown
  /**
   * Sends the first code unasked, once for each visit.
   * @default false
   */
  autoSend?: boolean | undefined
}

/** A code by SMS, voice or e-mail, from sending to the verdict. */
export function TokenStep(props: TokenStepProps) {
  return <StepOfPerson key={personalName(props.method)} {...props} />
}

/** Whoever comes next gets another one: nothing typed, shown or under way goes on. */
function StepOfPerson({ sendOn, autoSend = false, onEnd, onAnotherWay, ...props }: TokenStepProps) {
  const method = readMethod(props.method)
  const words = useWords()
  const { formats } = useLanguage()
  const sending = useSendToken({ method })
  const requestId = sending.status === 'sent' ? sending.requestId : undefined
  const auth = useTokenAuth({ method, requestId })
  const resendWait = { until: sending.waitUntil }
  const expiresAt = sending.status === 'sent' ? sending.expiresAt : undefined
  const now = useNow(expiresAt, between)
  const isExpired = now >= (expiresAt ?? Number.POSITIVE_INFINITY)
  // The usual lifetime is a guess of ours: nobody is hurried for it.
  const worksUntil = method.codeLifetimeMs === undefined || isExpired ? undefined : expiresAt
  const timeMark = useTimeMark({ until: worksUntil, now, marks: codeMarks })

  const sendFailure = sending.status === 'failed' ? sending : undefined
  const visit = useEnded(method, endOfSend(sendFailure?.reason) ?? auth.status, onEnd)
  useOnce(sendOn ?? (autoSend ? visit : undefined), sending.send)

  const entering = auth.status === 'entering' ? auth : undefined
  const failure = sendFailure?.failure ?? entering?.failure
  const failureText =
    sendFailure === undefined
      ? entering?.failure && failureWords(entering.failure, words)
      : sendFailureWords(sendFailure, words)
  const error = entering?.refusal === undefined ? undefined : isExpired ? words.codeExpired : words.codeWrong
  const to = destinationWords(method.deliveryType, method.destination, words)
  // A lockout is announced by the screen that it leads to.
  useAnnounced(sendFailure?.reason === 'lockedOut' ? undefined : (error ?? failureText), { assertive: true })
  useAnnounced(sentWords(), { insistent: sending.status === 'sent' && sending.count > 1 })
  useAnnounced(timeMark === undefined ? undefined : words.codeExpiresSoon({ duration: formats.duration(timeMark) }))
  useAnnounced(isExpired && error === undefined ? words.codeExpired : undefined, { assertive: true })

  function sentWords() {
    if (sending.status !== 'sent') return undefined
    return sending.count > 1 ? words.codeResentAnnouncement({ to }) : words.codeSentAnnouncement({ to })
  }

  const send = () => {
    // What was said of an older code is not true of the one to come. A code being checked goes on.
    if (auth.status === 'entering') auth.reset()
    sending.send()
  }

  const common = {
    deliveryType: method.deliveryType,
    destination: method.destination,
    failureKind: failureKind(failure),
    trackingId: failure?.trackingId,
    onSend: send,
    onAnotherWay,
  }
  if (!sending.mayHaveCode) {
    return <TokenRequest {...common} failure={failureText} wait={resendWait} />
  }
  return (
    <TokenEntryForm
      {...common}
      codeLength={method.codeLength}
      delivery={sending.status === 'idle' ? 'earlier' : sending.status}
      sentCount={sending.status === 'sent' ? sending.count : undefined}
      worksUntil={worksUntil}
      checking={auth.status !== 'entering'}
      error={error ?? (isExpired ? words.codeExpired : undefined)}
      failure={failureText}
      resendWait={resendWait}
      wait={{ until: auth.waitUntil }}
      onSubmit={auth.submit}
    />
  )
}

/** So long before a code is too old, people are told. */
const codeMarks = [300_000, 60_000, 30_000]
/** What all of them are multiples of. */
const between = 30_000

function endOfSend(reason: string | undefined): 'lockedOut' | 'notEnoughData' | undefined {
  return reason === 'lockedOut' || reason === 'notEnoughData' ? reason : undefined
}
