import { createHash } from 'node:crypto'

/** The first 24 hex digits: enough to tell pictures apart, and half as much to keep. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24)
}
