'use client'
import { useEffect, useRef } from 'react'
import { useSaying } from './useSaying.ts'

/** Says what a button is called from now on that has the focus: not every screen reader tells of a name that changes. */
export function useNewName(name: string | undefined) {
  const say = useSaying()
  const known = useRef(name)

  useEffect(() => {
    if (known.current === name) return
    known.current = name
    say(name !== undefined && pressed()?.includes(name) === true ? name : '')
  }, [say, name])
}

/** The words of the button that has the focus. It may tell the time, too. */
function pressed(): string | undefined {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement
  return active?.closest('button, [role="button"]')?.textContent
}
