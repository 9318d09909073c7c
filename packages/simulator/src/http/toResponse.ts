import type { Answer } from './Answer.ts'
import { corsHeaders } from './corsHeaders.ts'

/** Makes a `Response`, with the headers that every answer has. */
export function toResponse(answer: Answer, { trackingId, now }: { trackingId: string; now: number }): Response {
  const headers = new Headers({
    ...corsHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': answer.contentType,
    Date: new Date(now).toUTCString(),
    ...answer.headers,
  })
  if (answer.isForeign !== true) headers.set('SLPT-Request-ID', trackingId)
  if (answer.status !== 204) return new Response(answer.body, { status: answer.status, headers })
  headers.delete('Content-Type')
  return new Response(null, { status: 204, headers })
}
