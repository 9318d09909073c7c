import { type Random, randomId } from '../random/randomText.ts'
import type { Exchange } from './Exchange.ts'

/** Reads what was given to `fetch`, whole. */
export async function readExchange(
  input: Request | string | URL,
  init: RequestInit | undefined,
  { url, random }: { url: string; random: Random },
): Promise<{ exchange: Exchange; signal: AbortSignal | undefined }> {
  // The signal is kept out of `Request`: under jsdom it is of a class that Node's `Request` will not have.
  const { signal: ownSignal, ...rest } = init ?? {}
  const request = input instanceof Request ? new Request(input, rest) : new Request(new URL(input, url), rest)
  const signal = ownSignal ?? (input instanceof Request ? input.signal : undefined)
  signal?.throwIfAborted()
  const exchange = {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: await request.arrayBuffer(),
    trackingId: randomId(random),
  }
  return { exchange, signal }
}
