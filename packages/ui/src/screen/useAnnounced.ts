'use client'
import { useEffect } from 'react'
import { useScreen } from './ScreenContext.tsx'

/** Announces a message when it appears or changes; nothing while it is undefined. */
export function useAnnounced(message: string | undefined, { assertive = false }: { assertive?: boolean } = {}) {
  const { announce } = useScreen()
  useEffect(() => {
    if (message !== undefined) announce(message, { assertive })
  }, [announce, message, assertive])
}
