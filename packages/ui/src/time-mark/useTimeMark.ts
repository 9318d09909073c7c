'use client'
import { useState } from 'react'

export interface TimeMarkOptions {
  /** When the time is up, in milliseconds since the epoch; undefined where nobody knows. */
  until: number | undefined
  now: number
  /** How many milliseconds before the end people are told, the longest first. */
  marks: readonly number[]
}

/**
 * The mark that was passed last, of those that were still to come at first. Undefined before the first one, and when the
 * time is up. For announcements: they come at marks, not at each tick.
 */
export function useTimeMark({ until, now, marks }: TimeMarkOptions): number | undefined {
  const [watched, setWatched] = useState({ until, from: now })
  if (watched.until !== until) setWatched({ until, from: now })
  if (until === undefined || now >= until) return undefined
  return marks.filter((mark) => watched.from < until - mark && now >= until - mark).at(-1)
}
