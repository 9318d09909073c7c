import type { NodeRequest } from './NodeRequest.ts'

/** What a body parser has read before us, as it was or as good as that. */
export function parsedBody(req: NodeRequest): Uint8Array {
  for (const whole of [req.rawBody, req.body]) {
    if (typeof whole === 'string') return Buffer.from(whole)
    if (whole instanceof Uint8Array) return whole
  }
  // What is no JSON the gateway refuses by its type, and reads nothing of it.
  if (!isJson(req.headers['content-type'])) return new Uint8Array()
  if (req.body === undefined) {
    throw new TypeError(
      '@mfa-challenge/gateway: something has read the body and left nothing of it in `req.body`. ' +
        'Mount the gateway before it, or before what parses bodies.',
    )
  }
  return Buffer.from(JSON.stringify(req.body))
}

function isJson(type: string | undefined): boolean {
  return type === undefined || /^[^;]*\bjson\b/i.test(type)
}
