'use client'
import { useOtherApproval } from '@mfa-challenge/hooks/other'
import { useEnded } from '../ended/useEnded.ts'
import { failureKind } from '../failure-notice/failureKind.ts'
import { PushWaiting } from '../push-waiting/PushWaiting.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { failureWords } from '../words/failureWords.ts'
import { sentences } from '../words/sentences.ts'
import { useWords } from '../words/WordsContext.tsx'
import type { OtherStepProps } from './OtherStepProps.ts'
import '../words/parts/push.ts'
import '../words/parts/rsa.ts'

/** An approval on another device, under the host's own name for it. */
export function OtherApproval({ method, pollTimeoutMs, onEnd, onAnotherWay }: Omit<OtherStepProps, 'startOn'>) {
  const words = useWords()
  const approval = useOtherApproval({ method, pollTimeoutMs })
  const { status } = approval
  useEnded(method, status, onEnd)

  const failure = status === 'stopped' ? approval.failure : undefined
  const failureText = failure && failureWords(failure, words)
  const endHeading =
    status === 'refused' ? words.pushRefusedHeading : status === 'timedOut' ? words.rsaTimedOutHeading : undefined
  // After a success the host moves on; until then nothing may look as if it had to be started again.
  const isWaiting = status === 'waiting' || status === 'succeeded'
  const isBegun = status !== 'idle' && status !== 'starting'
  useAnnounced(endHeading === undefined ? failureText : sentences(endHeading, words.rsaRefused), { assertive: true })
  useAnnounced(isWaiting ? words.pushWaiting : undefined)

  return (
    <PushWaiting
      heading={endHeading ?? method.label}
      said={endHeading === undefined ? undefined : ''}
      lead={endHeading === undefined ? method.hint : words.rsaRefused}
      waitingFor={isWaiting ? words.pushWaiting : undefined}
      detail={status === 'waiting' && approval.hidden ? words.pushPaused : undefined}
      failure={failureText}
      failureKind={failureKind(failure)}
      trackingId={failure?.trackingId}
      actionLabel={
        isWaiting ? undefined : status === 'starting' ? words.rsaStarting : isBegun ? words.tryAgain : words.rsaStart
      }
      busy={status === 'starting'}
      wait={{ until: approval.waitUntil }}
      note={isWaiting || status === 'refused' ? words.pushNotMe : undefined}
      onAction={status === 'stopped' ? approval.retry : approval.start}
      onAnotherWay={onAnotherWay}
    />
  )
}
