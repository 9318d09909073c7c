import type { JWK } from 'jose'
import { createSigningJwk } from './createSigningJwk.ts'
import { fixedKeys } from './fixedKeys.ts'
import type { SigningKeys } from './SigningKeys.ts'

export interface RotatingKeysOptions {
  /**
   * How long a key signs, in milliseconds. The one before is verified with for as long again.
   * @default 24 hours
   */
  everyMs?: number | undefined
  /** @default Date.now */
  now?: (() => number) | undefined
}

/** Keys that are made here, changed by themselves, and gone with the process: for one instance. */
export function rotatingKeys({
  everyMs = 24 * 3_600_000,
  now = () => Date.now(),
}: RotatingKeysOptions = {}): SigningKeys {
  let keys: readonly JWK[] = []
  let madeAt = Number.NEGATIVE_INFINITY
  let making: Promise<void> | undefined
  const renew = async () => {
    const made = await createSigningJwk()
    keys = [made, ...keys.slice(0, 1)]
    madeAt = now()
  }
  return fixedKeys(async () => {
    if (now() - madeAt >= everyMs) {
      making ??= renew().finally(() => {
        making = undefined
      })
      await making
    }
    return keys
  })
}
