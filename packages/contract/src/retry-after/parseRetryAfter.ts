import { parseHttpDate } from './parseHttpDate.ts'

/** What a Retry-After is read against. */
export interface ParseRetryAfterOptions {
  /** The time it is here, in milliseconds since the epoch. */
  now: number
  /**
   * The response's Date header: with it, a wrong clock on this side does no harm.
   * @default none: the clock on this side counts
   */
  responseDate?: string | null | undefined
}

/**
 * In milliseconds. The service counts by windows of 10 s, so nobody means to send people away for longer: it is an
 * epoch in place of seconds, or a date of another clock, and counts as not told.
 */
export const longestRetryAfter = 3_600_000

/**
 * Reads a Retry-After header (RFC 9110, section 10.2.3) into milliseconds since the epoch, never before `now`.
 * Anything that is neither whole seconds nor a legal HTTP date gives undefined, and so does more than an hour.
 */
export function parseRetryAfter(
  header: string | null,
  { now, responseDate }: ParseRetryAfterOptions,
): number | undefined {
  const value = trimWhitespace(header ?? '')
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : untilDate(value)
  return wait !== undefined && wait <= longestRetryAfter ? now + wait : undefined

  function untilDate(text: string): number | undefined {
    const date = parseHttpDate(text, now)
    if (date === undefined) return undefined
    const sent = parseHttpDate(trimWhitespace(responseDate ?? ''), now) ?? now
    return Math.max(0, date - sent)
  }
}

/** HTTP's own whitespace is space and tab, nothing else. */
function trimWhitespace(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}
