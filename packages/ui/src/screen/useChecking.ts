'use client'
import { useEffect } from 'react'
import { useScreen } from './ScreenContext.tsx'

/** Tells what is around the screen that an answer of the person's is being checked: not to be left by accident. */
export function useChecking(checking: boolean) {
  const { noteChecking } = useScreen()
  useEffect(() => {
    if (!checking) return undefined
    noteChecking(true)
    return () => noteChecking(false)
  }, [checking, noteChecking])
}
