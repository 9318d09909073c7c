/** What a request's headers are made of. */
export interface RequestHeadersOptions {
  headers: Record<string, string> | (() => Record<string, string>) | undefined
  accessToken: string | undefined
  hasBody: boolean
  /** A language tag, already read. */
  locale: string | undefined
}

/** The headers of one request. What the client itself must say wins over what the host adds. */
export function requestHeaders({ headers, accessToken, hasBody, locale }: RequestHeadersOptions): Headers {
  const result = new Headers({ Accept: 'application/json' })
  // Without the tag's extensions: they are about calendars and digits, not about words.
  if (locale !== undefined) setHeader(result, 'Accept-Language', new Intl.Locale(locale).baseName)
  for (const [name, value] of Object.entries(typeof headers === 'function' ? headers() : (headers ?? {}))) {
    setHeader(result, name, value)
  }
  if (hasBody) setHeader(result, 'Content-Type', 'application/json')
  if (accessToken !== undefined) setHeader(result, 'Authorization', `Bearer ${accessToken}`)
  return result
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value)
  } catch {
    // The platform's own error quotes the value, and that can be the token.
    throw new TypeError(
      `@mfa-challenge/contract: the header ${JSON.stringify(name)} cannot be set, so nothing was sent. ` +
        'Its name or value has characters that headers may not have; a line break at the end of a token is the usual one.',
    )
  }
}
