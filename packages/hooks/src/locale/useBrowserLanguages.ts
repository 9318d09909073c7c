'use client'

import { useSyncExternalStore } from 'react'

/** The languages that the browser is set to, best first. None while the page is hydrated: a server doesn't know them. */
export function useBrowserLanguages(): readonly string[] {
  const languages = useSyncExternalStore(watchNothing, readLanguages, () => '')
  return languages === '' ? [] : languages.split(' ')
}

// One text, for the browser may list them in a new array each time.
function readLanguages(): string {
  // Some browsers within apps have none.
  const { languages }: { languages?: readonly string[] } = navigator
  return languages?.join(' ') ?? ''
}

function watchNothing(): () => void {
  return () => undefined
}
