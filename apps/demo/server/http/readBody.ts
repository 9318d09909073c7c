import type { IncomingMessage } from 'node:http'

const maxBytes = 64 * 1024

/** Reads a request's body; `undefined` where it is too long to be one of ours. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes: Uint8Array = chunk
    length += bytes.length
    // Read on to the end, so that the refusal can still be read.
    if (length <= maxBytes) chunks.push(bytes)
  }
  return length <= maxBytes ? Buffer.concat(chunks).toString('utf8') : undefined
}
