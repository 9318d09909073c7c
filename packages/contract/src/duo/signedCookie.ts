/** Longer than any Duo string we have seen: theirs are 100 to 300 characters. */
export const longestDuoText = 4096

const unsignedCookie = /^(?<prefix>[A-Z]+)\|[A-Za-z0-9+/]+={0,2}\|?$/
const signedCookie = /^(?<prefix>[A-Z]+)\|(?<payload>[A-Za-z0-9+/]+={0,2})\|[0-9a-f]{40}$/

/** Whether a text is one signed cookie of Duo's: a prefix, a base64 payload and a lower-case hex HMAC-SHA1. */
export function isSignedCookie(text: string, prefix: string): boolean {
  return text.length <= longestDuoText && signedCookie.exec(text)?.groups?.prefix === prefix
}

/** Whether a text is such a cookie without its signature. */
export function isUnsignedCookie(text: string, prefix: string): boolean {
  return text.length <= longestDuoText && unsignedCookie.exec(text)?.groups?.prefix === prefix
}

/** When a signed cookie ends, in milliseconds since the epoch. Its payload is `user|ikey|expiry`, the expiry in seconds. */
export function signedCookieExpiry(cookie: string): number | undefined {
  const payload = signedCookie.exec(cookie)?.groups?.payload
  const expiry = payload === undefined ? undefined : /\|(\d{1,12})$/.exec(decodeBase64(payload))?.[1]
  return expiry === undefined ? undefined : Number(expiry) * 1000
}

/** One character per byte: the user's name comes out garbled, the digits after it do not. */
function decodeBase64(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}
