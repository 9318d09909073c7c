import { GatewayRefusal } from '../answers/answers.ts'

/**
 * Lets in what pages of the portal itself ask. A POST must say so, by `Origin`: every browser sends it. Where a browser says more
 * (`Sec-Fetch-Site`), that must be true too.
 */
export function refuseCrossSite({ method, headers }: Request, origins: ReadonlySet<string>): void {
  const origin = headers.get('Origin')
  const site = headers.get('Sec-Fetch-Site')
  const isKnown = origin === null ? method === 'GET' : origins.has(origin)
  if (isKnown && (site === null || site === 'same-origin')) return
  throw new GatewayRefusal({ status: 403, reason: 'crossSite', text: 'Only pages of this portal may ask this.' })
}
