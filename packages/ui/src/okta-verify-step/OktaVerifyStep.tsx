'use client'
import { type MfaOktaVerifyMethod, useOnce } from '@mfa-challenge/hooks'
import { useOktaVerify } from '@mfa-challenge/hooks/okta-verify'
import { personalName, readMethod } from '@mfa-challenge/hooks/internal'
import { type StepProps, useEnded } from '../ended/useEnded.ts'
import { failureKind } from '../failure-notice/failureKind.ts'
import { OktaPushWaiting } from '../okta-push-waiting/OktaPushWaiting.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { oktaEnd, oktaFailureWords } from '../words/pushFailureWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/okta.ts'
import '../words/parts/push.ts'

export interface OktaVerifyStepProps extends StepProps {
  method: MfaOktaVerifyMethod
  /**
   * Sends the first notification unasked, once for each visit. Prompts nobody asked for teach people to approve them.
   * @default false
   */
  autoPush?: boolean | undefined
  /**
   * Ends the waiting for one notification.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

/** Okta Verify, from the press to the verdict. */
export function OktaVerifyStep(props: OktaVerifyStepProps) {
  return <StepOfPerson key={personalName(props.method)} {...props} />
}

/** Whoever comes next gets another one: nothing typed, shown or under way goes on. */
function StepOfPerson({ autoPush = false, pollTimeoutMs, onEnd, onAnotherWay, ...props }: OktaVerifyStepProps) {
  const method = readMethod(props.method)
  const words = useWords()
  const okta = useOktaVerify({ method, pollTimeoutMs })
  const visit = useEnded(method, okta.status, onEnd)
  useOnce(autoPush ? visit : undefined, okta.push)

  const isWaiting = okta.status === 'waiting'
  const failure = okta.status === 'stopped' ? okta.failure : undefined
  useAnnounced(oktaFailureWords(okta, words), { assertive: true })
  useAnnounced(isWaiting ? waitingWords(okta.stillWaiting) : undefined)

  function waitingWords(stillWaiting: boolean): string {
    if (stillWaiting) return words.pushStillWaiting
    const number = method.challengeNumber
    if (number !== undefined) return words.oktaNumber({ number })
    return method.deviceName === undefined ? words.pushSent : words.pushSentTo({ device: method.deviceName })
  }

  return (
    <OktaPushWaiting
      status={viewStatus(okta.status)}
      deviceName={method.deviceName}
      challengeNumber={method.challengeNumber}
      stillWaiting={isWaiting && okta.stillWaiting}
      hidden={isWaiting && okta.hidden}
      failure={oktaEnd(okta, words)?.text}
      failureKind={okta.status === 'timedOut' ? 'late' : failureKind(failure)}
      trackingId={failure?.trackingId}
      wait={{ until: okta.waitUntil }}
      canSend={okta.pushesLeft > 0}
      onSend={okta.status === 'stopped' ? okta.retry : okta.push}
      onAnotherWay={onAnotherWay}
    />
  )
}

function viewStatus(status: ReturnType<typeof useOktaVerify>['status']) {
  if (status === 'idle') return 'ready'
  if (status === 'pushing') return 'sending'
  // After a success the host moves on; until then nothing may look as if it had to be sent again.
  if (status === 'succeeded') return 'waiting'
  return status === 'waiting' || status === 'stopped' ? status : 'ended'
}
