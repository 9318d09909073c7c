import { useOktaVerify } from '@mfa-challenge/hooks/okta-verify'
import { oktaFailureWords, useWords } from '@mfa-challenge/ui/words'
import { Action } from './Action.tsx'
import { blockWords } from './blockWords.ts'
import type { MethodScreenProps } from './MethodScreenProps.ts'
import { Screen } from './Screen.tsx'
import { useEnd } from './useEnd.ts'
import { useSaid } from './useSaid.ts'

/** A push, by a press of its own: one that nobody asked for teaches people to approve pushes. */
export function OktaScreen({ method, onEnd, onAnotherWay }: MethodScreenProps<'okta-verify'>) {
  const words = useWords()
  const okta = useOktaVerify({ method })
  useEnd(okta.status, onEnd)

  const isWaiting = okta.status === 'waiting'
  const waiting = isWaiting ? (okta.stillWaiting ? words.pushStillWaiting : words.pushSent) : undefined
  useSaid(waiting)
  const number = method.challengeNumber
  const instruction = number === undefined ? words.oktaWaitingLead : words.oktaNumber({ number })

  return (
    <Screen
      heading={isWaiting ? words.oktaWaitingHeading : words.oktaHeading}
      lead={isWaiting ? instruction : words.oktaLead}
      trouble={oktaFailureWords(okta, words) ?? blockWords(okta.blockedBy, words)}
      onAnotherWay={onAnotherWay}
    >
      {isWaiting && <p>{waiting}</p>}
      {okta.status === 'stopped' ? (
        <Action can={okta.canRetry} waitUntil={okta.waitUntil} onPress={okta.retry}>
          {words.tryAgain}
        </Action>
      ) : (
        <Action can={okta.canPush} waitUntil={okta.waitUntil} onPress={okta.push}>
          {okta.status === 'idle' ? words.pushSend : words.pushSendAgain}
        </Action>
      )}
    </Screen>
  )
}
