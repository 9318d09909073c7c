'use client'
import { Button } from '../button/Button.tsx'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

export interface ResendButtonProps {
  onResend: () => void
  /** Until it may be pressed again. @default 0 */
  secondsLeft?: number | undefined
  busy?: boolean | undefined
  /** @default words.sendNewCode */
  label?: string | undefined
}

/** Sends again. While it has to wait it stays in reach, and the count beside it is no part of its name. */
export function ResendButton({ onResend, secondsLeft = 0, busy, label }: ResendButtonProps) {
  const words = useWords()
  const { formats } = useLanguage()
  return (
    <div data-mfa-part="resend">
      <Button look="plain" onClick={onResend} waiting={secondsLeft > 0} busy={busy}>
        {label ?? words.sendNewCode}
      </Button>
      {secondsLeft > 0 && (
        <span data-mfa-part="resend-countdown" aria-hidden="true">
          {words.sendAgainIn({ time: formats.countdown(secondsLeft) })}
        </span>
      )}
    </div>
  )
}
