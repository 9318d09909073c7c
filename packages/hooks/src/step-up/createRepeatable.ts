/** A request that can be made twice. */
export interface Repeatable {
  /** To be sent first. */
  readonly request: Request
  /** To be sent again, with an assertion. */
  readonly again: (assertion: string) => Request
}

/**
 * Keeps a copy of a request before it is sent, body and all: what was sent is used up. Throws a `TypeError` that says so
 * where its body was read before.
 */
export function createRepeatable(input: RequestInfo | URL, init: RequestInit | undefined): Repeatable {
  if (input instanceof Request && input.bodyUsed && init?.body === undefined) throw usedUp()
  const request = new Request(typeof input === 'string' ? new URL(input, pageUrl()) : input, init)
  const spare = request.clone()
  return {
    request,
    again(assertion) {
      const headers = new Headers(spare.headers)
      headers.set('MFA-Assertion', assertion)
      return new Request(spare, { headers, cache: 'no-store', ...kept(spare) })
    },
  }
}

/** An assertion is for where it was asked for: a redirect to elsewhere fails, where it would be taken along. */
function kept({ url }: Request): RequestInit {
  return new URL(url).origin === pageOrigin() ? { mode: 'same-origin' } : { redirect: 'error' }
}

/** Where this page is from; undefined where there is no page. */
export function pageOrigin(): string | undefined {
  return typeof location === 'undefined' ? undefined : location.origin
}

/** What `fetch` reads an address by. */
function pageUrl(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.baseURI
}

function usedUp(): TypeError {
  return new TypeError(
    '@mfa-challenge/hooks: the body of this request was read before, so that it can be sent neither now nor once more ' +
      'after a step-up. Make a new request for each call, or pass a clone of it.',
  )
}
