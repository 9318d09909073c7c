import { type PersonalMethod, personalName } from '../methods/mfaMethod.ts'

/**
 * Names a method of one person in the record of deadlines, which lies in storage: whose it is can be compared there, and
 * not read.
 */
export function recordName(method: PersonalMethod): string {
  return `${method.id}:${digest(personalName(method))}`
}

/** FNV-1a, 64 bits. No secret hangs on it. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(36)
}
