import { createHash } from 'node:crypto'

/**
 * Names something without telling it: SHA-256, in base64url. The parts keep apart, so that ("a", "bc") and ("ab", "c") differ.
 */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
