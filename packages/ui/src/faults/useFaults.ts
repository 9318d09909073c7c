'use client'
import { reportUncaught } from '@mfa-challenge/hooks/internal'
import { useEffect, useState } from 'react'

/** Takes an error of a function of the host's that was called while rendering. */
export type NoteFault = (what: string, error: unknown) => void

/**
 * For functions of the host's that are called while rendering, and so again and again: reports the first error of each,
 * by its name, once what it was rendered for is shown. (React renders more often than it shows.)
 */
export function useFaults(): NoteFault {
  const [faults] = useState(createFaults)
  useEffect(() => faults.show(), [faults])
  return faults.note
}

function createFaults() {
  const known = new Set<string>()
  const waiting: unknown[] = []
  let isShown = false
  const report = () => {
    for (const error of waiting.splice(0)) reportUncaught(error)
  }
  return {
    note(what: string, error: unknown) {
      if (known.has(what)) return
      known.add(what)
      waiting.push(error)
      // Not at once: nothing may come of a render but what it shows.
      if (isShown) queueMicrotask(report)
    },
    show() {
      isShown = true
      report()
    },
  }
}
