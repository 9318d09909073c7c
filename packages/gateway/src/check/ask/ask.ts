import type { Asked } from './Asked.ts'
import { whyNothingCame } from './whyNothingCame.ts'

/** How one asks. */
export interface AskOptions {
  fetch: typeof globalThis.fetch
  now: () => number
}

const timeoutMs = 10_000

/** Asks the tenant once. Never rejects, and never follows where it is sent on: a secret would go along. */
export async function ask(url: string, init: RequestInit, { fetch, now }: AskOptions): Promise<Asked> {
  try {
    const askedAt = now()
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(url, { ...init, redirect: 'manual', signal })
    // The Date header has whole seconds, and was written while we waited.
    const midway = (askedAt + now()) / 2
    const date = Date.parse(response.headers.get('Date') ?? '')
    const text = await response.text()
    const type = response.headers.get('Content-Type') ?? ''
    return {
      came: 'answer',
      status: response.status,
      headers: response.headers,
      body: parse(text),
      isPage: /\bhtml\b/i.test(type) || /^\s*<(?:!doctype|html)/i.test(text),
      clockAheadMs: Number.isNaN(date) ? undefined : date + 500 - midway,
    }
  } catch (error) {
    return { came: 'nothing', ...whyNothingCame(error, new URL(url).host, timeoutMs) }
  }
}

function parse(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch {
    return undefined
  }
}
