'use client'
import { useEffect, useRef } from 'react'
import { useScreen } from './ScreenContext.tsx'

/** Says what a button is called from now on that has the focus: not every screen reader tells of a name that changes. */
export function useNewName(name: string | undefined) {
  const { announce } = useScreen()
  const known = useRef(name)
  const takeBack = useRef<() => void>(undefined)

  useEffect(() => {
    if (known.current === name) return
    known.current = name
    takeBack.current?.()
    takeBack.current = name !== undefined && focusedText() === name ? announce(name) : undefined
  }, [announce, name])
}

function focusedText(): string | undefined {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement
  return active?.textContent.trim()
}
