'use client'
import { useId } from 'react'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

/** A tick-box, only where the host can remember a device. What it means is the host's server's to keep. */
export function RememberDevice() {
  const { remember } = useScreen()
  const words = useWords()
  const { formats } = useLanguage()
  const id = useId()
  if (remember === undefined) return null
  const { durationMs } = remember
  const label =
    durationMs === undefined
      ? words.rememberDevice
      : words.rememberDeviceFor({ duration: formats.duration(durationMs) })
  return (
    <label data-mfa-part="remember">
      <input
        type="checkbox"
        checked={remember.checked}
        onChange={(event) => remember.onChange(event.currentTarget.checked)}
        // The hint is in the label to be pressed too, and no part of the name.
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        data-mfa-part="remember-box"
      />
      <span id={`${id}-label`} data-mfa-part="remember-label">
        {remember.label ?? label}
      </span>
      <small id={`${id}-hint`} data-mfa-part="remember-hint">
        {remember.hint ?? words.rememberDeviceHint}
      </small>
    </label>
  )
}
