/**
 * One text for one JSON value, whatever the order of its fields (the idea of RFC 8785; numbers and texts as `JSON.stringify`
 * has them). Throws at what JSON can't say: what would be left out could be changed unseen.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlain(value)) {
    const fields = Object.keys(value).sort()
    return `{${fields.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`
  }
  throw new TypeError(
    `@mfa-challenge/gateway: what is approved has a ${typeof value} in it, which JSON can't say. ` +
      'Give it texts, numbers, true, false, null, lists and plain objects.',
  )
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
