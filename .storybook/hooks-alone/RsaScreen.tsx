import { useRsa } from '@mfa-challenge/hooks/rsa'
import { rsaFailureWords, useWords } from '@mfa-challenge/ui/words'
import { Action } from './Action.tsx'
import { blockWords } from './blockWords.ts'
import type { MethodScreenProps } from './MethodScreenProps.ts'
import { Screen } from './Screen.tsx'
import { useEnd } from './useEnd.ts'
import { useSaid } from './useSaid.ts'

/** RSA SecurID: the portal's server starts it, and the person answers on their device. */
export function RsaScreen({ method, onEnd, onAnotherWay }: MethodScreenProps<'rsa'>) {
  const words = useWords()
  const rsa = useRsa({ method })
  useEnd(rsa.status, onEnd)

  const isWaiting = rsa.status === 'waiting'
  useSaid(isWaiting ? words.rsaWaiting : undefined)
  const canAskAgain = rsa.status === 'stopped'

  return (
    <Screen
      heading={words.rsaHeading}
      lead={isWaiting ? words.rsaLead : words.rsaReadyLead}
      trouble={rsaFailureWords(rsa, words) ?? blockWords(rsa.blockedBy, words)}
      onAnotherWay={onAnotherWay}
    >
      <Action
        can={canAskAgain ? rsa.canRetry : rsa.canStart}
        waitUntil={rsa.waitUntil}
        onPress={canAskAgain ? rsa.retry : rsa.start}
      >
        {isWaiting ? words.rsaWaiting : canAskAgain ? words.tryAgain : words.rsaStart}
      </Action>
    </Screen>
  )
}
