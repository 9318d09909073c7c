import { useSecondsLeft } from '@mfa-challenge/hooks'
import { useLanguage, useWords } from '@mfa-challenge/ui/words'
import type { ReactNode } from 'react'

export interface ActionProps {
  /** `canSend`, `canSubmit` or the like. */
  can: boolean
  /** Of the same result. */
  waitUntil: number | undefined
  /** @default submits the form around it */
  onPress?: (() => void) | undefined
  children: ReactNode
}

/** A button for what a hook lets people do. Where it has to wait, it counts down to when it can. */
export function Action({ can, waitUntil, onPress, children }: ActionProps) {
  const words = useWords()
  const { formats } = useLanguage()
  const seconds = useSecondsLeft(waitUntil)
  return (
    <div className="action">
      {/* `disabled` would drop the focus. The hook does nothing while it can't. */}
      <button type={onPress === undefined ? 'submit' : 'button'} aria-disabled={!can || undefined} onClick={onPress}>
        {children}
      </button>
      {/* Not tied to the button: a description that counts down would be read out each second. */}
      {seconds > 0 && <small>{words.actionIn({ action: words.tryAgain, time: formats.countdown(seconds) })}</small>}
    </div>
  )
}
