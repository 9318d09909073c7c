import { decodeBase64, encodeBase64 } from '../base64/base64.ts'

/** The five kinds of signed string. `TX` and `APP` make a request, `AUTH` and `APP` an answer. */
type DuoPrefix = 'TX' | 'APP' | 'AUTH' | 'ENROLL' | 'ENROLL_REQUEST'

/** What `signDuoCookie` needs to know. */
export interface DuoCookieFacts {
  prefix: DuoPrefix
  user: string
  ikey: string
  /** In seconds since the epoch. */
  expiresAt: number
}

/** Signs one half of a request or an answer, as Duo Web SDK v2 does. */
export async function signDuoCookie(facts: DuoCookieFacts, key: string): Promise<string> {
  const cookie = `${facts.prefix}|${encodeBase64(`${facts.user}|${facts.ikey}|${facts.expiresAt}`)}`
  return `${cookie}|${await hmacSha1(key, cookie)}`
}

/** What `readDuoCookie` checks against. */
export interface DuoCookieCheck {
  prefix: DuoPrefix
  ikey: string
  key: string
  /** In seconds since the epoch. */
  now: number
}

/** Gives the user a signed half names, if it is signed, of the right kind, of this account, and still lives. */
export async function readDuoCookie(signed: string, check: DuoCookieCheck): Promise<string | undefined> {
  const [prefix, encoded, signature, ...rest] = signed.split('|')
  if (prefix !== check.prefix || encoded === undefined || signature === undefined || rest.length > 0) return undefined
  if ((await hmacSha1(check.key, `${prefix}|${encoded}`)) !== signature) return undefined
  const [user, ikey, expiresAt, ...more] = decodeBase64(encoded)?.split('|') ?? []
  if (user === undefined || ikey !== check.ikey || more.length > 0) return undefined
  return check.now < Number(expiresAt) ? user : undefined
}

async function hmacSha1(key: string, message: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-1' }
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', imported, encoder.encode(message))
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
