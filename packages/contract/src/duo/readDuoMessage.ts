import { readUrl } from '../url/readUrl.ts'
import { isSignedCookie, longestDuoText } from './signedCookie.ts'

/** What Duo's prompt can say to the page. */
export type DuoMessage =
  | { type: 'authenticated' /** Duo's half of the signed response. A secret. */; cookie: string }
  | { type: 'enrolled' }
  | { type: 'error' /** What Duo says, to be shown as plain text. */; text: string }
  | { type: 'openWindow' /** An https address of Duo's. */; url: string }

const windowHost = /^(?:[a-z0-9-]+\.)*(?:duo|duosecurity|duofederal)\.com$/

/**
 * Reads what a frame posted. Anything that is not exactly one of Duo's messages gives undefined: other windows post
 * messages too. Check the event's source and origin before.
 */
export function readDuoMessage(data: unknown): DuoMessage | undefined {
  if (typeof data !== 'string' || data.length > longestDuoText) return undefined
  if (isSignedCookie(data, 'AUTH')) return { type: 'authenticated', cookie: data }
  if (isSignedCookie(data, 'ENROLL')) return { type: 'enrolled' }

  const [, kind, rest = ''] = /^(ERR|DUO_OPEN_WINDOW)\|(.*)$/s.exec(data) ?? []
  if (kind === 'ERR') return { type: 'error', text: rest }
  if (kind === 'DUO_OPEN_WINDOW' && isDuoAddress(rest)) return { type: 'openWindow', url: new URL(rest).href }
  return undefined
}

function isDuoAddress(text: string): boolean {
  const url = readUrl(text)
  if (url === undefined) return false
  const { protocol, hostname, port, username, password } = url
  return protocol === 'https:' && windowHost.test(hostname) && `${port}${username}${password}` === ''
}
