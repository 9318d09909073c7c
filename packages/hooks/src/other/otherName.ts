import type { MfaOtherMethod } from '../methods/mfaMethod.ts'

/** Names what is kept of a method. Another one may come under the same id. */
export function otherName({ id, method }: MfaOtherMethod): string {
  return JSON.stringify([id, method])
}
