import { setTimeout as delay } from 'node:timers/promises'
import type { BrowserAnswer, Seen } from './Browser.ts'

/** Where something failed, and nobody says when to come back. */
const failedMs = 2_000
/** No two come back at the same moment: up to so much later than they were told. */
const jitterMs = 1_000

/** Asks until it is answered, and comes back whenever it is told to, a little after that. What is no answer, and will be none, ends it. */
export async function patiently(
  ask: () => Promise<BrowserAnswer>,
  seen: Seen,
  signal: AbortSignal,
): Promise<BrowserAnswer> {
  for (;;) {
    const answer = await ask()
    if (answer.status === 200) return answer
    if (answer.retryInMs === undefined && answer.status < 500)
      throw new Error(`A browser was answered with ${answer.status}.`)
    seen.refused += 1
    await delay((answer.retryInMs ?? failedMs) + jitterMs * Math.random(), undefined, { signal })
  }
}
