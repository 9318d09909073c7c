'use client'

import { type RefObject, useMemo, useRef } from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { activeElement } from './activeElement.ts'
import { moveFocus } from './moveFocus.ts'

export interface UseFocusKeepingOptions {
  /** The element around all screens, which gets `focusProps` too. */
  root: RefObject<HTMLElement | null>
  /**
   * Where the focus goes on a new screen. `field`: into the first field of its form, where it has one.
   * @default 'heading'
   */
  initialFocus?: 'heading' | 'field' | undefined
  /**
   * Also on the first screen, which nobody in here asked for.
   * @default false
   */
  autoFocus?: boolean | undefined
  /**
   * Says a new screen's heading to people whose focus is elsewhere: `announce` of `useAnnouncer`.
   * @default nobody is told
   */
  announce?: ((heading: string) => void) | undefined
  /**
   * Gives an element the focus.
   * @default moveFocus
   */
  moveFocus?: ((target: HTMLElement) => void) | undefined
}

/** For the root, to see the focus come and go. */
export interface FocusKeepingProps {
  readonly onFocus: () => void
  readonly onBlur: (event: { target: HTMLElement }) => void
}

export interface UseFocusKeepingResult {
  /**
   * For the heading of every screen, which needs `tabIndex={-1}`. Called on each render of the screen, not only with a
   * new heading: `ref={(heading) => claimFocus(heading, words)}`. Say its words: a browser that translates the page puts
   * others there, which are no other screen. `said` is announced in place of these words; an empty text is not.
   */
  claimFocus: (heading: HTMLElement | null, words?: string, said?: string) => void
  /** Call it in the handler of what brings another screen about. */
  askForFocus: () => void
  /** Call it before something goes that had the focus untold: one that comes to a frame is no event of the page. */
  keepFocus: () => void
  /** For the root. */
  focusProps: FocusKeepingProps
}

/**
 * Takes the focus to a new screen where the person brought it about, or where what held the focus is gone. It is never
 * taken from anywhere else; then the new screen's heading is announced instead.
 */
export function useFocusKeeping(options: UseFocusKeepingOptions): UseFocusKeepingResult {
  const { root, initialFocus = 'heading', autoFocus = false, announce } = options
  const isAskedFor = useRef(autoFocus)
  const isInside = useRef(false)
  /** Lost it last, and nothing in here has had it since. */
  const left = useRef<HTMLElement>(null)
  const known = useRef<string>(undefined)

  /** What held the focus was removed, and the page got it. */
  const isLost = (heading: HTMLElement) =>
    isInside.current && left.current?.isConnected !== true && activeElement(heading) === null

  const claimFocus = useLatestCallback((heading: HTMLElement | null, words?: string, said?: string) => {
    if (heading === null) return
    const text = words ?? heading.textContent
    const isFirst = known.current === undefined
    // A ref is handed over on each render: only another screen matters.
    if (known.current === text && !isAskedFor.current && !isLost(heading)) return
    known.current = text
    if (isAskedFor.current || isLost(heading)) {
      const move = () => {
        isAskedFor.current = false
        const field =
          initialFocus === 'field' ? root.current?.querySelector<HTMLElement>('form input:enabled') : undefined
        const moveTo = options.moveFocus ?? moveFocus
        moveTo(field ?? heading)
      }
      // What was pressed has gone. Where another element has the focus in the same moment, a screen reader may still hold
      // on to the one that is no more, and take that for no change: Orca with Chromium says nothing then.
      if (activeElement(heading) !== null || (isFirst && !isPressed())) move()
      else setTimeout(() => heading.isConnected && activeElement(heading) === null && move())
    } else if (!isFirst && said !== '') {
      announce?.(said ?? text)
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
  const askForFocus = useLatestCallback(() => {
    isAskedFor.current = true
  })
  const focusProps: FocusKeepingProps = useMemo(() => ({ onFocus, onBlur }), [onFocus, onBlur])

  return { claimFocus, askForFocus, keepFocus: onFocus, focusProps }
}

/** A key or a pointer has been pressed lately; unknown in old browsers. */
function isPressed(): boolean {
  return 'userActivation' in navigator && navigator.userActivation.isActive
}
