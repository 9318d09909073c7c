'use client'
import { useMfaEnvironment } from '@mfa-challenge/hooks'
import { useEffect, useState } from 'react'
import type { Loadable } from '@mfa-challenge/contract/internal'

/** How far a part is. `failed` also stands for one that has not come for long: should it come, it is shown all the same. */
export type Loading<Part> =
  | { readonly status: 'ready'; readonly part: Part }
  | { readonly status: 'loading' | 'failed'; readonly isFirst: boolean; readonly tryAgain: () => void }

/** Fetches a part while it is shown, anew at each visit and each `tryAgain`. What comes after it was left changes nothing. */
export function useLoadable<Part>(loadable: Loadable<Part>): Loading<Part> {
  const { clock } = useMfaEnvironment()
  const [attempt, setAttempt] = useState(1)
  const [failed, setFailed] = useState(0)
  const [, showPart] = useState<object>()

  useEffect(() => {
    if (loadable.peek() !== undefined) return undefined
    let isWanted = true
    const fail = () => {
      if (isWanted) setFailed(attempt)
    }
    const cancelTimer = clock.setTimeout(fail, longestWait)
    loadable
      .load()
      .then(() => {
        if (isWanted) showPart({})
      }, fail)
      .finally(cancelTimer)
    return () => {
      isWanted = false
      cancelTimer()
    }
  }, [loadable, attempt, clock])

  const part = loadable.peek()
  if (part !== undefined) return { status: 'ready', part }
  return {
    status: failed === attempt ? 'failed' : 'loading',
    isFirst: attempt === 1,
    tryAgain: () => setAttempt(attempt + 1),
  }
}

/** A browser may wait for minutes where a connection is there and nothing comes through. Nobody else does. */
const longestWait = 15_000
