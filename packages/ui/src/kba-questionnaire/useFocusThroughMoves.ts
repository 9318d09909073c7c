'use client'
import { type FocusEvent, useInsertionEffect, useMemo, useRef } from 'react'
import { activeElement } from '@mfa-challenge/hooks/internal'

/**
 * For what has fields in it that change places. A browser takes the focus from an element that is moved; React gives it
 * back, but not within a shadow root. It must be back before anybody looks for it.
 */
export function useFocusThroughMoves() {
  const focused = useRef<HTMLElement>(null)
  useInsertionEffect(() => {
    const field = focused.current
    if (field?.isConnected === true && activeElement(field) === null) field.focus({ preventScroll: true })
  })
  return useMemo(
    () => ({
      onFocus({ target }: FocusEvent<HTMLElement>) {
        focused.current = target
      },
      onBlur() {
        focused.current = null
      },
    }),
    [],
  )
}
