import { warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import type { MfaPollSchedule, MfaPollWait } from './MfaPollSchedule.ts'
import { pollSchedules } from './pollSchedules.ts'

const source = 'MfaProvider pollSchedule'
const form =
  'a schedule is { first: 3_000, waits: [{ until: 30_000, wait: 2_000 }, { wait: 10_000 }] }, in milliseconds'
const longest = 3_600_000
/** A time below, in milliseconds, is one in seconds. */
const least = 100

/**
 * Reads the schedule that a host gives. What can't be meant makes all of it count as none: half a schedule would be nobody's.
 * The console names it once, in development.
 */
export function readPollSchedule(given: unknown): MfaPollSchedule {
  if (given === undefined || given === null) return pollSchedules.direct
  const read = readWhole(given)
  if (typeof read !== 'string') return read
  warnDeveloperOnce(`${read} The default is used instead. \`npm run polling -- --times FILE\` writes one.`)
  return pollSchedules.direct
}

/** The schedule, or what is wrong with it. */
function readWhole(given: unknown): MfaPollSchedule | string {
  if (!isRecord(given)) return `${source} is ${String(given)}, and ${form}.`
  const { first, waits: steps } = given
  if (!Array.isArray(steps)) return `${source}.waits is no list: ${form}.`
  if (steps.length === 0) return `${source}.waits is empty, so that nobody knows how long to wait: ${form}.`
  if (!isTime(first)) return notTime('first', first)
  const waits: MfaPollWait[] = []
  let start = 0
  for (const [index, one] of steps.entries()) {
    const { wait, until } = isRecord(one) ? one : {}
    if (!isTime(wait)) return notTime(`waits[${index}].wait`, wait)
    const isLast = index === steps.length - 1
    if (typeof until !== 'number' && isLast) {
      waits.push({ wait })
      continue
    }
    // The time of a whole step: in seconds it would be below a second.
    if (typeof until !== 'number' || Number.isNaN(until) || until < 1_000 || until <= start) {
      const than = Math.max(1_000, start)
      return `${source}.waits[${index}].until is ${String(until)}, which is no time in milliseconds later than ${than}.`
    }
    waits.push({ wait, until })
    start = until
  }
  return { first, waits }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && (value === 0 || (value >= least && value <= longest))
}

function notTime(name: string, value: unknown): string {
  return `${source}.${name} is ${String(value)}, which is no time in milliseconds: 0, or from ${least} to ${longest}.`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
