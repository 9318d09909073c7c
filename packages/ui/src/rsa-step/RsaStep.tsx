'use client'
import type { MfaRsaMethod } from '@mfa-challenge/hooks'
import { useRsa } from '@mfa-challenge/hooks/rsa'
import { personalName } from '@mfa-challenge/hooks/internal'
import { type StepProps, useEnded } from '../ended/useEnded.ts'
import { failureKind } from '../failure-notice/failureKind.ts'
import { RsaWaiting } from '../rsa-waiting/RsaWaiting.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { rsaEnd, rsaFailureWords } from '../words/pushFailureWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/rsa.ts'

export interface RsaStepProps extends StepProps {
  method: MfaRsaMethod
  /**
   * Ends the waiting.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

/** RSA, from the start on the portal's server to the verdict. */
export function RsaStep(props: RsaStepProps) {
  return <StepOfPerson key={personalName(props.method)} {...props} />
}

/** Whoever comes next gets another one: nothing typed, shown or under way goes on. */
function StepOfPerson({ method, pollTimeoutMs, onEnd, onAnotherWay }: RsaStepProps) {
  const words = useWords()
  const rsa = useRsa({ method, pollTimeoutMs })
  useEnded(method, rsa.status, onEnd)

  const failure = rsa.status === 'stopped' ? rsa.failure : undefined
  useAnnounced(rsaFailureWords(rsa, words), { assertive: true })
  useAnnounced(rsa.status === 'waiting' ? words.rsaLead : undefined)

  return (
    <RsaWaiting
      status={viewStatus(rsa.status)}
      hidden={rsa.status === 'waiting' && rsa.hidden}
      failure={rsaEnd(rsa, words)?.text}
      failureKind={rsa.status === 'timedOut' ? 'late' : failureKind(failure)}
      trackingId={failure?.trackingId}
      wait={{ until: rsa.waitUntil }}
      onStart={rsa.status === 'stopped' ? rsa.retry : rsa.start}
      onAnotherWay={onAnotherWay}
    />
  )
}

function viewStatus(status: ReturnType<typeof useRsa>['status']) {
  if (status === 'idle') return 'ready'
  // After a success the host moves on; until then nothing may look as if it had to be started again.
  if (status === 'succeeded') return 'waiting'
  return status === 'starting' || status === 'waiting' || status === 'stopped' ? status : 'ended'
}
