import { signDuoCookie } from './duoCookie.ts'
import type { DuoKeys } from './duoKeys.ts'

const txSeconds = 300
const appSeconds = 3600

/** Makes the `sig_request` that a portal's server would hand to its page. */
export async function signDuoRequest(user: string, keys: DuoKeys, now: number): Promise<string> {
  if (user === '') return 'ERR|The username passed to sign_request() is invalid.'
  if (user.includes('|')) return 'ERR|The username passed to sign_request() is invalid.'
  const seconds = Math.floor(now / 1000)
  const { ikey, skey, akey } = keys
  const tx = await signDuoCookie({ prefix: 'TX', user, ikey, expiresAt: seconds + txSeconds }, skey)
  const app = await signDuoCookie({ prefix: 'APP', user, ikey, expiresAt: seconds + appSeconds }, akey)
  return `${tx}:${app}`
}
