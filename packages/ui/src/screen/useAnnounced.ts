'use client'
import type { AnnounceOptions } from '@mfa-challenge/hooks'
import { useEffect, useRef } from 'react'
import { useScreen } from './ScreenContext.tsx'

/**
 * Announces a message when it appears or changes; nothing while it is undefined. What is no longer so, or belongs to a
 * screen that has gone, is not said late: but a refusal or failure is said in any case.
 */
export function useAnnounced(
  message: string | undefined,
  { assertive = false, insistent = false }: AnnounceOptions = {},
) {
  const { announce } = useScreen()
  const announced = useRef<string>(undefined)
  const takeBack = useRef<() => void>(undefined)
  const isMounted = useRef(false)

  useEffect(() => {
    // StrictMode runs this twice, and people must hear it once.
    if (message === announced.current) return
    announced.current = message
    if (!assertive) takeBack.current?.()
    takeBack.current = message === undefined ? undefined : announce(message, insistent ? { assertive, insistent } : { assertive })
  }, [announce, message, assertive, insistent])

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
      // StrictMode unmounts and mounts again at once.
      queueMicrotask(() => {
        if (!isMounted.current && !assertive) takeBack.current?.()
      })
    }
  }, [assertive])
}
