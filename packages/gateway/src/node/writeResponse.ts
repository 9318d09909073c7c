import type { ServerResponse } from 'node:http'

/** Answers with what the gateway said, or `stepUp` did. Headers that the host has set besides stay. */
export async function writeResponse(response: Response, res: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer())
  res.statusCode = response.status
  for (const [name, value] of response.headers) res.setHeader(name, value)
  res.end(body)
}
