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

// What RFC 9111, section 1.2.2, has a recipient take for a number of seconds it cannot hold.
const mostSeconds = 2 ** 31

/**
 * Reads a Retry-After header (RFC 9110, section 10.2.3) into milliseconds since the epoch, never before `now`.
 * Anything that is neither whole seconds nor a legal HTTP date gives undefined.
 */
export function parseRetryAfter(
  header: string | null,
  { now, responseDate }: ParseRetryAfterOptions,
): number | undefined {
  const value = trimWhitespace(header ?? '')
  if (/^\d+$/.test(value)) return now + Math.min(Number(value), mostSeconds) * 1000

  const date = parseHttpDate(value, now)
  if (date === undefined) return undefined
  const sent = parseHttpDate(trimWhitespace(responseDate ?? ''), now) ?? now
  return now + Math.max(0, date - sent)
}

/** HTTP's own whitespace is space and tab, nothing else. */
function trimWhitespace(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}
