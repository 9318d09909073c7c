import { isNothing, leaveOut } from './leaveOut.ts'

/**
 * Reads a text that a host gives. Undefined for none, which JSON spells null or `""`, and for what is no text: that the
 * console names once, in development.
 *
 * @param source What it was given as, for the warning.
 */
export function readText(value: unknown, source: string): string | undefined {
  return typeof value === 'string' && !isNothing(value) ? value : leaveOut(value, source, 'text')
}
