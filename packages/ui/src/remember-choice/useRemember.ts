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

/** The tick-box's state, kept while screens come and go. */
export function useRemember(
  rememberDevice: boolean | RememberDeviceWords | undefined,
  onChange?: (checked: boolean) => void,
): RememberChoice | undefined {
  const texts = typeof rememberDevice === 'object' ? rememberDevice : undefined
  const { label, hint, defaultChecked = false } = texts ?? {}
  const isOffered = rememberDevice !== undefined && rememberDevice !== false
  const [checked, setChecked] = useState(defaultChecked)
  return useMemo(
    () =>
      isOffered
        ? {
            label,
            hint,
            checked,
            onChange(next: boolean) {
              setChecked(next)
              onChange?.(next)
            },
          }
        : undefined,
    [isOffered, label, hint, checked, onChange],
  )
}
