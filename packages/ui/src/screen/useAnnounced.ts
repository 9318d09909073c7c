'use client'
import type { AnnounceOptions } from '@mfa-challenge/hooks'
import { useEffect, useRef } from 'react'
import { useSaying } from './useSaying.ts'

/**
 * Announces a message when it appears or changes; nothing while it is undefined. What is no longer so, or belongs to a
 * screen that has gone, is not said late: but a refusal or failure is said in any case.
 */
export function useAnnounced(
  message: string | undefined,
  { assertive = false, insistent = false }: AnnounceOptions = {},
) {
  const say = useSaying()
  const announced = useRef<string>(undefined)

  useEffect(() => {
    // StrictMode runs this twice, and people must hear it once.
    if (message === announced.current) return
    announced.current = message
    say(message ?? '', insistent ? { assertive, insistent } : { assertive })
  }, [say, message, assertive, insistent])
}
