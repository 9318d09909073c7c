import type { IncomingMessage } from 'node:http'

/** Whether a request comes from a page of this portal, as far as the browser tells. Every POST of a browser tells. */
export function isSameOrigin({ headers, method }: IncomingMessage): boolean {
  const { origin, host } = headers
  if (origin === undefined) return method === 'GET'
  return host !== undefined && origin === `http://${host}`
}
