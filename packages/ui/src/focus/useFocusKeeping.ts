'use client'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { type RefObject, useMemo, useRef } from 'react'
import { activeElement } from './activeElement.ts'

export interface FocusKeepingOptions {
  root: RefObject<HTMLElement | null>
  /** Where the focus goes on a new screen. */
  initialFocus: 'heading' | 'field'
  /** Also on the first screen, which nobody in here asked for. */
  autoFocus: boolean
  announce: (message: string) => void
  moveFocus: (target: HTMLElement) => void
}

/** For the root, to see the focus come and go. */
export interface FocusProps {
  readonly onFocus: () => void
  readonly onBlur: (event: { target: HTMLElement }) => void
}

/**
 * Takes the focus to a new screen where the person brought it about, or where what held the focus is gone. It is never
 * taken from anywhere else; then the new screen's heading is announced instead.
 */
export function useFocusKeeping({ root, initialFocus, autoFocus, announce, moveFocus }: FocusKeepingOptions) {
  const isAskedFor = useRef(autoFocus)
  const isInside = useRef(false)
  /** Lost it last, and nothing in here has had it since. */
  const left = useRef<HTMLElement>(null)
  const known = useRef<string>(undefined)

  /** What held the focus was removed, and the page got it. */
  const isLost = (heading: HTMLElement) =>
    isInside.current && left.current?.isConnected !== true && activeElement(heading) === null

  const claimFocus = useLatestCallback((heading: HTMLElement) => {
    const text = heading.textContent
    const isFirst = known.current === undefined
    // A ref is handed over on each render: only another screen matters.
    if (known.current === text && !isAskedFor.current && !isLost(heading)) return
    known.current = text
    if (isAskedFor.current || isLost(heading)) {
      isAskedFor.current = false
      const field =
        initialFocus === 'field' ? root.current?.querySelector<HTMLElement>('form input:enabled') : undefined
      moveFocus(field ?? heading)
    } else if (!isFirst) {
      announce(text)
    }
  })

  const onFocus = useLatestCallback(() => {
    isInside.current = true
    left.current = null
  })
  const onBlur = useLatestCallback(({ target }: { target: HTMLElement }) => {
    left.current = target
    // An element that loses the focus by being removed is gone a moment later; then the focus is ours to keep.
    queueMicrotask(() => {
      if (target.isConnected && !root.current?.contains(activeElement(target))) isInside.current = false
    })
  })
  const focusProps: FocusProps = useMemo(() => ({ onFocus, onBlur }), [onFocus, onBlur])

  return {
    claimFocus,
    /** Call it in the handler of what brings another screen about. */
    askForFocus() {
      isAskedFor.current = true
    },
    /** Call it before something goes that had the focus untold: one that comes to a frame is no event of the page. */
    keepFocus: onFocus,
    focusProps,
  }
}
