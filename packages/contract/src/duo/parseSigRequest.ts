import { isSignedCookie, isUnsignedCookie, longestDuoText, signedCookieExpiry } from './signedCookie.ts'

/** A `sig_request`, taken apart; or why it cannot be used. */
export type SigRequest =
  | {
      ok: true
      /** Duo's half, for the frame. */
      tx: string
      /** The application's half. It stays in the page. */
      app: string
      /** When Duo's half ends, in milliseconds since the epoch by the signer's clock. A hint, no proof. */
      txExpiresAt: number | undefined
      /** When the application's half ends, in milliseconds since the epoch by the signer's clock. A hint, no proof. */
      appExpiresAt: number | undefined
    }
  | { ok: false; reason: 'error' /** What the signer says, to be shown as plain text. */; text: string }
  | { ok: false; reason: 'unsigned' | 'malformed' }

/**
 * Takes a `sig_request` of Duo Web SDK v2 apart: `TX|…|…:APP|…|…`, or `ERR|` and a text where the signer could not sign.
 * `unsigned` means that both halves are there and a signature is not.
 */
export function parseSigRequest(sigRequest: string): SigRequest {
  if (sigRequest.length > 2 * longestDuoText) return { ok: false, reason: 'malformed' }
  if (sigRequest.startsWith('ERR|')) return { ok: false, reason: 'error', text: sigRequest.slice('ERR|'.length) }

  const [tx, app, ...rest] = sigRequest.split(':')
  if (tx === undefined || app === undefined || rest.length > 0) return { ok: false, reason: 'malformed' }
  if (isSignedCookie(tx, 'TX') && isSignedCookie(app, 'APP')) {
    return { ok: true, tx, app, txExpiresAt: signedCookieExpiry(tx), appExpiresAt: signedCookieExpiry(app) }
  }
  const isWhole = isCookie(tx, 'TX') && isCookie(app, 'APP')
  return { ok: false, reason: isWhole ? 'unsigned' : 'malformed' }
}

/** Signed or not, but otherwise as it should be. */
function isCookie(text: string, prefix: string): boolean {
  return isSignedCookie(text, prefix) || isUnsignedCookie(text, prefix)
}
