import { MfaError } from '../failure/MfaError.ts'
import type { PortalPart } from '../failure/MfaFailure.ts'
import { portalFault } from '../failure/portalFault.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'

/** What a request's headers are made of. */
export interface RequestHeadersOptions {
  headers: Record<string, string> | (() => Record<string, string>) | undefined
  accessToken: string | undefined
  hasBody: boolean
  /** A language tag, already read. */
  locale: string | undefined
  /** For how many seconds the answer may be held (RFC 7240). */
  wait?: number | undefined
}

/** The headers of one request. What the client itself must say wins over what the host adds. */
export function requestHeaders({ headers, accessToken, hasBody, locale, wait }: RequestHeadersOptions): Headers {
  const result = new Headers({ Accept: 'application/json' })
  // Without the tag's extensions: they are about calendars and digits, not about words.
  if (locale !== undefined) result.set('Accept-Language', new Intl.Locale(locale).baseName)
  for (const [name, value] of hostHeaders(headers)) setHeader(result, name, value, 'headers')
  if (wait) result.set('Prefer', `wait=${wait}`)
  if (hasBody) result.set('Content-Type', 'application/json')
  if (accessToken !== undefined) setHeader(result, 'Authorization', `Bearer ${accessToken}`, 'getAccessToken')
  return result
}

function hostHeaders(headers: RequestHeadersOptions['headers']): [name: string, value: string][] {
  const given = typeof headers === 'function' ? ask(headers) : (headers ?? {})
  // One that is async by mistake would have no headers at all, without a word.
  if (typeof given === 'object' && given !== null && !('then' in given)) return Object.entries(given)
  throw portalFault('headers', new TypeError('headers gave no object of names and values'))
}

function ask(headers: () => Record<string, string>): unknown {
  try {
    return headers()
  } catch (error) {
    throw error instanceof MfaError ? error : portalFault('headers', withoutDetails('headers failed', error))
  }
}

function setHeader(headers: Headers, name: string, value: string, where: PortalPart): void {
  try {
    headers.set(name, value)
  } catch {
    // The platform's own error quotes the value, and that can be the token.
    throw portalFault(
      where,
      new TypeError(
        `the header ${JSON.stringify(name)} cannot be set. Its name or value has characters that headers may not have; ` +
          'a line break in a token is the usual one.',
      ),
    )
  }
}
