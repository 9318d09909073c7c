import type { AnnounceOptions } from '@mfa-challenge/hooks'
import { useContext, useEffect, useRef } from 'react'
import { ScreenContext } from './ScreenContext.ts'

/** Says a message aloud when it appears or changes. What is no longer so, and was not said yet, is left out. */
export function useSaid(message: string | undefined, { assertive = false }: AnnounceOptions = {}) {
  const { announce } = useContext(ScreenContext)
  const said = useRef<string>(undefined)
  const takeBack = useRef<() => void>(undefined)
  useEffect(() => {
    // StrictMode runs this twice, and people hear it once.
    if (said.current === message) return
    said.current = message
    takeBack.current?.()
    takeBack.current = message === undefined ? undefined : announce(message, { assertive })
  }, [announce, message, assertive])
}
