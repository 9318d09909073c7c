import { warnDeveloperOnce } from '../development/warnDeveloper.ts'

/** Says in development, once, that a value of the host's can't be meant. Not of nothing at all. */
export function leaveOut(value: unknown, source: string, what: string): undefined {
  if (isNothing(value)) return
  warnDeveloperOnce(`${source} is ${written(value)}, which is no ${what}, so it is left out.`)
}

function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `of the type ${typeof value}`
}

/** Nothing, as code and JSON spell it. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
