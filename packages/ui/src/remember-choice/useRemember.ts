'use client'
import { numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import { useMemo, useState } from 'react'

/** How the tick-box for remembering a device reads. */
export interface RememberDeviceWords {
  /** @default words.rememberDeviceFor, where `durationMs` is given, else words.rememberDevice */
  label?: string | undefined
  /** How long the device is remembered, in milliseconds: the label says it, in every language. */
  durationMs?: number | undefined
  /** @default words.rememberDeviceHint */
  hint?: string | undefined
  /** @default false */
  defaultChecked?: boolean | undefined
}

/** The tick-box that every method's screen shows, where the host can remember a device. */
export interface RememberChoice {
  readonly label?: string | undefined
  readonly durationMs?: number | undefined
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
  const durationMs = readNumber(texts?.durationMs, 'durationMs', numberKinds.remembered)
  const isOffered = rememberDevice !== undefined && rememberDevice !== false
  const [choice, setChoice] = useState({ checked: defaultChecked, person })
  const checked = choice.person === person ? choice.checked : defaultChecked
  return useMemo(
    () =>
      isOffered
        ? {
            label,
            durationMs,
            hint,
            checked,
            onChange(next: boolean) {
              setChoice({ checked: next, person })
              onChange?.(next)
            },
          }
        : undefined,
    [isOffered, label, durationMs, hint, checked, onChange, person],
  )
}
