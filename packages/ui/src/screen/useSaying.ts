'use client'
import { useCallback, useEffect, useRef } from 'react'
import { type Screen, useScreen } from './ScreenContext.tsx'

/**
 * Announces like `announce`, but takes back what is said politely and still waits when something newer is said, or when
 * the screen goes: nobody hears late what is no longer so. A refusal or failure is said in any case.
 */
export function useSaying(): Screen['announce'] {
  const { announce } = useScreen()
  const takeBack = useRef<() => void>(undefined)
  const isMounted = useRef(false)

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
      // StrictMode unmounts and mounts again at once.
      queueMicrotask(() => {
        if (!isMounted.current) takeBack.current?.()
      })
    }
  }, [])

  return useCallback(
    (message, options) => {
      takeBack.current?.()
      const back = announce(message, options)
      takeBack.current = options?.assertive === true ? undefined : back
      return takeBack.current
    },
    [announce],
  )
}
