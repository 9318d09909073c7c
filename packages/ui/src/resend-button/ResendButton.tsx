'use client'
import { Button } from '../button/Button.tsx'
import type { MfaWait } from '../button/Wait.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/token.ts'

export interface ResendButtonProps {
  onResend: () => void
  /** Until it may be pressed again. @default 0 */
  wait?: MfaWait | undefined
  /** The screen's main button waits as long, and shows it. */
  waitsAlong?: boolean | undefined
  busy?: boolean | undefined
  /** @default words.sendNewCode */
  label?: string | undefined
}

/** Sends again. While it has to wait it stays in reach, and the time on it is no part of its name. */
export function ResendButton({ onResend, wait = 0, waitsAlong, busy, label }: ResendButtonProps) {
  const words = useWords()
  return (
    <div data-mfa-part="resend">
      <Button look="plain" onClick={onResend} wait={wait} waitsAlong={waitsAlong} busy={busy}>
        {label ?? words.sendNewCode}
      </Button>
    </div>
  )
}
