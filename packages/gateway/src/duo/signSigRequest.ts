import { createHmac } from 'node:crypto'
import type { DuoKeys } from './DuoKeys.ts'

/** Seconds that Duo's half is good for, and ours (Duo Web SDK v2). */
const lifetimes = { TX: 300, APP: 3600 } as const

/** Signs a request for Duo's prompt as Duo Web SDK v2 does: a half for Duo, and a half for whoever checks the answer. */
export function signSigRequest(username: string, keys: DuoKeys, now: number): string {
  const half = (prefix: keyof typeof lifetimes, key: string) => {
    const facts = `${username}|${keys.ikey}|${Math.floor(now / 1000) + lifetimes[prefix]}`
    const cookie = `${prefix}|${Buffer.from(facts).toString('base64')}`
    return `${cookie}|${createHmac('sha1', key).update(cookie).digest('hex')}`
  }
  return `${half('TX', keys.skey)}:${half('APP', keys.akey)}`
}
