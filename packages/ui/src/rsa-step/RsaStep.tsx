'use client'
import { type MfaRsaMethod, useRsa, useSecondsLeft } from '@mfa-challenge/hooks'
import { type StepProps, useEnded } from '../ended/useEnded.ts'
import { failureKind } from '../failure-notice/failureKind.ts'
import { RsaWaiting } from '../rsa-waiting/RsaWaiting.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { useWords } from '../words/WordsContext.tsx'
import { failureWords } from '../words/failureWords.ts'

export interface RsaStepProps extends StepProps {
  method: MfaRsaMethod
  /**
   * Ends the waiting.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

/** RSA, from the start on the portal's server to the verdict. */
export function RsaStep({ method, pollTimeoutMs, onEnd, onAnotherWay }: RsaStepProps) {
  const words = useWords()
  const rsa = useRsa({ method, pollTimeoutMs })
  const secondsLeft = useSecondsLeft(rsa.waitUntil)
  useEnded(method.id, rsa.status, onEnd)

  const failure = rsa.status === 'stopped' ? rsa.failure : undefined
  const refused = rsa.status === 'refused' ? words.rsaRefused : undefined
  const timedOut = rsa.status === 'timedOut' ? words.rsaTimedOut : undefined
  const failureText = failure === undefined ? (refused ?? timedOut) : failureWords(failure, words)
  useAnnounced(failureText, { assertive: true })
  useAnnounced(rsa.status === 'waiting' ? words.rsaWaiting : undefined)

  return (
    <RsaWaiting
      status={viewStatus(rsa.status)}
      hidden={rsa.status === 'waiting' && rsa.hidden}
      failure={failureText}
      failureKind={timedOut === undefined ? failureKind(failure) : 'late'}
      trackingId={failure?.trackingId}
      waitSeconds={secondsLeft}
      onStart={rsa.status === 'stopped' ? rsa.retry : rsa.start}
      onAnotherWay={onAnotherWay}
    />
  )
}

function viewStatus(status: ReturnType<typeof useRsa>['status']) {
  if (status === 'idle') return 'ready'
  // After a success the host moves on; until then nothing may look as if it had to be started again.
  if (status === 'succeeded') return 'waiting'
  return status === 'starting' || status === 'waiting' ? status : 'ended'
}
