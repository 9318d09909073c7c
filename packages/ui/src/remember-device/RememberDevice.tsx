'use client'
import { useId } from 'react'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useWords } from '../words/WordsContext.tsx'

/** A tick-box, only where the host can remember a device. What it means is the host's server's to keep. */
export function RememberDevice() {
  const { remember } = useScreen()
  const words = useWords()
  const hintId = useId()
  if (remember === undefined) return null
  return (
    <label data-mfa-part="remember">
      <input
        type="checkbox"
        checked={remember.checked}
        onChange={(event) => remember.onChange(event.currentTarget.checked)}
        aria-describedby={hintId}
        data-mfa-part="remember-box"
      />
      <span data-mfa-part="remember-label">{remember.label ?? words.rememberDevice}</span>
      <small id={hintId} data-mfa-part="remember-hint">
        {remember.hint ?? words.rememberDeviceHint}
      </small>
    </label>
  )
}
