import type { ServerResponse } from 'node:http'

/**
 * Aborted when the client goes before it has its answer. The response tells: the request closes as soon as its body is read,
 * the client still there.
 */
export function clientSignal(res: ServerResponse): AbortSignal {
  const gone = new AbortController()
  // What ran before us may have taken so long that it is over already. Nobody would tell.
  if (res.destroyed) gone.abort()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  return gone.signal
}
