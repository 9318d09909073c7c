'use client'
import { useMemo, useState } from 'react'

/** How the tick-box for remembering a device reads. */
export interface RememberDeviceWords {
  /** @default words.rememberDevice */
  label?: string | undefined
  /** @default words.rememberDeviceHint */
  hint?: string | undefined
  /** @default false */
  defaultChecked?: boolean | undefined
}

/** The tick-box that every method's screen shows, where the host can remember a device. */
export interface RememberChoice {
  readonly label?: string | undefined
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

interface UseRememberOptions {
  onChange?: ((checked: boolean) => void) | undefined
  /** What one has ticked is not ticked for the next. */
  person?: number | undefined
}

/** The tick-box's state, kept while screens come and go. */
export function useRemember(
  rememberDevice: boolean | RememberDeviceWords | undefined,
  { onChange, person }: UseRememberOptions,
): RememberChoice | undefined {
  const texts = typeof rememberDevice === 'object' ? rememberDevice : undefined
  const { label, hint, defaultChecked = false } = texts ?? {}
  const isOffered = rememberDevice !== undefined && rememberDevice !== false
  const [choice, setChoice] = useState({ checked: defaultChecked, person })
  const checked = choice.person === person ? choice.checked : defaultChecked
  return useMemo(
    () =>
      isOffered
        ? {
            label,
            hint,
            checked,
            onChange(next: boolean) {
              setChoice({ checked: next, person })
              onChange?.(next)
            },
          }
        : undefined,
    [isOffered, label, hint, checked, onChange, person],
  )
}
