import { useOnce } from '@mfa-challenge/hooks'
import { useSendToken, useTokenAuth } from '@mfa-challenge/hooks/token'
import { destinationWords, failureWords, sendFailureWords, useWords } from '@mfa-challenge/ui/words'
import { Action } from './Action.tsx'
import { blockWords } from './blockWords.ts'
import { CodeForm } from './CodeForm.tsx'
import type { MethodScreenProps } from './MethodScreenProps.ts'
import { Screen } from './Screen.tsx'
import { useEnd } from './useEnd.ts'
import { useSaid } from './useSaid.ts'

/** A code by SMS, voice or e-mail. To choose it is to ask for one: it is sent once, however often React mounts this. */
export function CodeScreen({ method, press, onEnd, onAnotherWay }: MethodScreenProps<'token'>) {
  const words = useWords()
  const sending = useSendToken({ method })
  const auth = useTokenAuth({ method, requestId: sending.status === 'sent' ? sending.requestId : undefined })
  useOnce(press, sending.send)
  useEnd(sending.status === 'failed' ? sending.reason : undefined, onEnd)
  useEnd(auth.status, onEnd)

  const to = destinationWords(method.deliveryType, method.destination, words)
  const sent = sending.status === 'sent' ? words.codeSentAnnouncement({ to }) : undefined
  useSaid(sent)

  const failure = auth.status === 'entering' ? auth.failure : undefined
  const notChecked = failure && failureWords(failure, words)
  const notSent = sending.status === 'failed' ? sendFailureWords(sending, words) : undefined
  const trouble = notSent ?? notChecked ?? blockWords(sending.blockedBy, words)

  const send = () => {
    // What was said of an older code is not true of the next. One that is being checked goes on.
    if (auth.status === 'entering') auth.reset()
    sending.send()
  }
  const resend = { can: sending.canSend, waitUntil: sending.waitUntil, onPress: send }

  if (!sending.mayHaveCode) {
    return (
      <Screen
        heading={words.codeRequestHeading}
        lead={words.codeRequestLead({ to })}
        trouble={trouble}
        onAnotherWay={onAnotherWay}
      >
        <Action {...resend}>{words.sendCode}</Action>
      </Screen>
    )
  }
  return (
    <Screen heading={words.codeHeading} trouble={trouble} onAnotherWay={onAnotherWay}>
      <CodeForm
        length={method.codeLength}
        hint={sending.status === 'sending' ? words.codeSending({ to }) : (sent ?? words.codeSentEarlier)}
        auth={auth}
      />
      <Action {...resend}>{words.sendNewCode}</Action>
    </Screen>
  )
}
