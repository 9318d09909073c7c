import { type PersonalMethod, personalName } from '../methods/mfaMethod.ts'

/**
 * Names a method of one person in the record of deadlines, which lies in storage: whose it is can be compared there, and
 * not read.
 */
export function recordName(method: PersonalMethod): string {
  return `${method.id}:${digest(personalName(method))}`
}

/** FNV-1a, 64 bits, over UTF-16. No secret hangs on it. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let place = 0; place < text.length; place += 1)
    hash = ((hash ^ BigInt(text.charCodeAt(place))) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(36)
}
