type Answer = (request: Request) => Response | Promise<Response>

/** Stands in for the network: answers the nth request with the nth answer, the last one again after that. */
export function createNetwork(...answers: [Answer, ...Answer[]]): {
  fetch: typeof globalThis.fetch
  requests: Request[]
} {
  const requests: Request[] = []
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init)
      requests.push(request)
      const answer = answers[requests.length - 1] ?? answers.at(-1) ?? answers[0]
      return answer(request.clone())
    },
  }
}

/** A response with a JSON body. */
export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init)
}

/** A page for people, as a proxy would answer. */
export function page(status: number, headers: Record<string, string> = {}): Response {
  const body = '<!doctype html><title>Access denied</title>'
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } })
}
