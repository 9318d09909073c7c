/** What a browser found out. Times in milliseconds since the epoch. */
export interface Seen {
  /** When it asked for the push for the first time. */
  beganAt: number
  /** When it knew that the push was approved. Absent where it did not get to know. */
  knewAt?: number
  /** How often it was told to come back later. */
  refused: number
}

/** One way for a browser to see a push through. Rejects where the signal is aborted. */
export type Browse = (person: number, seen: Seen, signal: AbortSignal) => Promise<void>

/** An answer, as far as a browser cares. */
export interface BrowserAnswer {
  status: number
  requestId: string
  verdict: string
  /** Where it was told to come back later: how long to wait, in milliseconds. */
  retryInMs: number | undefined
}

/** Posts JSON, and reads what came of it. */
export async function post(
  url: string,
  body: object,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<BrowserAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal,
  })
  const answer: { requestId?: string | null; status?: string | null } = await response.json()
  const retry = response.headers.get('Retry-After')
  return {
    status: response.status,
    requestId: answer.requestId ?? '',
    verdict: answer.status ?? '',
    retryInMs: retry === null ? undefined : Number(retry) * 1000,
  }
}
