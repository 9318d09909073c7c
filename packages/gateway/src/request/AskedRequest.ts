/**
 * A request of any server, as far as its headers go: the web's (Hono, Next), or one of `node:http`, Express or Fastify, whose
 * headers are an object with names in lower case.
 */
export interface AskedRequest {
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
}

/** Reads a header; `null` where it is not there, or there twice. */
export function headerOf({ headers }: AskedRequest, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name)
  const value = headers[name.toLowerCase()]
  return typeof value === 'string' ? value : null
}
