import { useEffect, useRef } from 'react'
import { type ComparisonLook, comparisonLooks } from '../comparison/ComparisonLook.ts'

/** What keys do. */
export interface Shortcuts {
  next: () => void
  previous: () => void
  accept: () => void
  refuse: () => void
  acceptAlike: () => void
  acceptComponent: () => void
  look: (look: ComparisonLook) => void
}

/** Listens for single keys, except where someone types, and while they are off. */
export function useShortcuts(areOn: boolean, shortcuts: Shortcuts) {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!areOn) return undefined
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      const act = actionOf(event.key, latest.current)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [areOn])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=range])')
  )
}

function actionOf(key: string, shortcuts: Shortcuts): (() => void) | undefined {
  const look = comparisonLooks[Number(key) - 1]
  if (look !== undefined) return () => shortcuts.look(look.look)
  switch (key) {
    case 'j':
      return shortcuts.next
    case 'k':
      return shortcuts.previous
    case 'a':
      return shortcuts.accept
    case 'r':
      return shortcuts.refuse
    case 's':
      return shortcuts.acceptAlike
    case 'c':
      return shortcuts.acceptComponent
    default:
      return undefined
  }
}
