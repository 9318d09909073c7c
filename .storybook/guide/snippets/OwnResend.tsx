import { type MfaTokenMethod, useSecondsLeft } from '@mfa-challenge/hooks'
import { useSendToken } from '@mfa-challenge/hooks/token'

/** A button for another code, which says when it can be pressed again. */
export function OwnResend({ method }: { method: MfaTokenMethod }) {
  const { send, canSend, waitUntil, blockedBy } = useSendToken({ method })
  const seconds = useSecondsLeft(waitUntil)
  return (
    <p>
      <button type="button" aria-disabled={!canSend} onClick={send}>
        Send a new code
      </button>
      {seconds > 0 && ` in ${seconds} s`}
      {blockedBy === 'rateLimit' && ', for the service is busy'}
    </p>
  )
}
