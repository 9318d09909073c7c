'use client'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { createContext, useContext, useEffect, useRef } from 'react'
import { useWords } from '../words/WordsContext.tsx'

/** Leaves the challenge. False: it stays, because something is being checked. `force`: it is gone from view already. */
export type WayOut = (options?: { force?: boolean }) => boolean

const WayOutContext = createContext<((wayOut: WayOut | undefined) => void) | undefined>(undefined)

/** For a dialog around a challenge: it is handed the challenge's way out. */
export const WayOutProvider = WayOutContext.Provider

export interface UseWayOutOptions {
  leave: () => void
  announce: (message: string) => void
}

/**
 * Hands the challenge's way out to the dialog around it, if there is one. While an answer is being checked, the first
 * try to leave is only told so; the second one leaves, for a slow service must hold nobody.
 */
export function useWayOut({ leave, announce }: UseWayOutOptions) {
  const handOver = useContext(WayOutContext)
  const words = useWords()
  const checking = useRef<'no' | 'yes' | 'told'>('no')
  const wayOut = useLatestCallback<Parameters<WayOut>, boolean>(({ force = false } = {}) => {
    if (checking.current === 'yes' && !force) {
      checking.current = 'told'
      announce(words.checking)
      return false
    }
    leave()
    return true
  })
  useEffect(() => {
    handOver?.(wayOut)
    return () => handOver?.(undefined)
  }, [handOver, wayOut])
  /** Call it when a check begins, and when it has ended. */
  return useLatestCallback((isChecking: boolean) => {
    checking.current = isChecking ? 'yes' : 'no'
  })
}
