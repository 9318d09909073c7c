/** Whether something can name a method: it becomes a part of a path, and of a header. */
export function isMethodName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][\da-z-]{0,39}$/.test(value)
}
