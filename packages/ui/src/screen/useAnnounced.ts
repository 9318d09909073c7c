'use client'
import { useEffect, useRef } from 'react'
import { useScreen } from './ScreenContext.tsx'

/** Announces a message when it appears or changes; nothing while it is undefined. */
export function useAnnounced(message: string | undefined, { assertive = false }: { assertive?: boolean } = {}) {
  const { announce } = useScreen()
  const announced = useRef<string>(undefined)
  useEffect(() => {
    // StrictMode runs this twice, and people must hear it once.
    if (message === announced.current) return
    announced.current = message
    if (message !== undefined) announce(message, { assertive })
  }, [announce, message, assertive])
}
