import { type NextRequest, NextResponse } from 'next/server'

// Next writes scripts into its pages. It gives them the nonce that stands in the policy of the request.
export function proxy({ headers }: NextRequest) {
  const nonce = crypto.randomUUID()
  const policy =
    `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self'; connect-src 'self'; ` +
    // No `require-trusted-types-for`: what Turbopack wrote fetches its files without (Next 16.4).
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  const asked = new Headers(headers)
  asked.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers: asked } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/((?!api|mfa-gateway|_next/static).*)'] }
