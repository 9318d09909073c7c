import { isValidElement } from 'react'

/** A name for programs, such as the id or the type of a method. It would let its word through wherever that is shown. */
const nameForPrograms = /^[a-z][\w-]*$/

/** Every text within a story's args: what its host says in its own language. Functions say nothing. */
export function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return nameForPrograms.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, seen))
  if (isValidElement<object>(value)) return textsIn(value.props, seen)
  return Object.getPrototypeOf(value) === Object.prototype ? textsIn(Object.values(value), seen) : []
}
