import { leaveOut } from './leaveOut.ts'

/** What a number can be meant as. */
export interface NumberKind {
  /** For the warning: `which is no … `. */
  readonly what: string
  readonly least: number
  readonly most: number
  readonly isWhole?: boolean
}

const day = 86_400_000

/** The numbers that hosts give. */
export const numberKinds = {
  codeLength: { what: 'number of characters from 1 to 32', least: 1, most: 32, isWhole: true },
  count: { what: 'whole number above 0', least: 1, most: Number.MAX_SAFE_INTEGER, isWhole: true },
  /** In seconds it would be below. */
  lifetime: { what: 'time in milliseconds, from 10 seconds to a week', least: 10_000, most: 7 * day },
  /** In seconds it would be below. */
  remembered: { what: 'time in milliseconds, from a minute to two years', least: 60_000, most: 730 * day },
  timeout: { what: 'time in milliseconds, up to a day', least: 1, most: day },
  /** In seconds it would be below, in microseconds above: between 1973 and 2286. */
  time: { what: 'time in milliseconds since the epoch, as of Date.now()', least: 1e11, most: 1e13 },
} as const satisfies Record<string, NumberKind>

/**
 * Reads a number that a host gives. Undefined for none, and for one that can't be meant, as of another unit: that the
 * console names once, in development.
 *
 * @param source What it was given as, for the warning.
 */
export function readNumber(value: unknown, source: string, kind: NumberKind): number | undefined {
  const { what, least, most, isWhole = false } = kind
  const isMeant = typeof value === 'number' && value >= least && value <= most
  return isMeant && (!isWhole || Number.isInteger(value)) ? value : leaveOut(value, source, what)
}
