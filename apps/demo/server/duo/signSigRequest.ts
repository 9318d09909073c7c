import { createHmac } from 'node:crypto'
import type { DuoAccount } from '../options/DemoOptions.ts'

const txSeconds = 300
const appSeconds = 3600

/** Signs a request for Duo's prompt, as Duo Web SDK v2 does: one half for Duo, one for ourselves. */
export function signSigRequest({ username, ikey, skey, akey }: DuoAccount, now: number): string {
  if (username === '' || username.includes('|')) return 'ERR|The username passed to sign_request() is invalid.'
  const seconds = Math.floor(now / 1000)
  const tx = signHalf('TX', `${username}|${ikey}|${seconds + txSeconds}`, skey)
  const app = signHalf('APP', `${username}|${ikey}|${seconds + appSeconds}`, akey)
  return `${tx}:${app}`
}

function signHalf(prefix: 'TX' | 'APP', facts: string, key: string): string {
  const cookie = `${prefix}|${Buffer.from(facts).toString('base64')}`
  return `${cookie}|${createHmac('sha1', key).update(cookie).digest('hex')}`
}
