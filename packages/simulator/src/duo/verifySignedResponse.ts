import { readDuoCookie } from './duoCookie.ts'
import type { DuoKeys } from './duoKeys.ts'

/** Gives the user who passed Duo's prompt; `undefined` if anything about the signed response is wrong. */
export async function verifySignedResponse(
  signedResponse: string,
  keys: DuoKeys,
  now: number,
): Promise<string | undefined> {
  const [auth, app, ...rest] = signedResponse.split(':')
  if (auth === undefined || app === undefined || rest.length > 0) return undefined
  const seconds = Math.floor(now / 1000)
  const { ikey, skey, akey } = keys
  const authUser = await readDuoCookie(auth, { prefix: 'AUTH', ikey, key: skey, now: seconds })
  const appUser = await readDuoCookie(app, { prefix: 'APP', ikey, key: akey, now: seconds })
  return authUser === appUser ? authUser : undefined
}
